/** A sentence in, the same with the "over" of "handed over 20 tractors" hung on its verb out: parsers take it for "more than". */

import type { Sentence, Word } from '../../language/types.js';

export function mendHandedOver({ words, ...sentence }: Sentence): Sentence {
  const mended = words.map((word) => {
    const verb = words[word.id - 2];
    return word.lemma === 'over' && verb && handing.has(verb.lemma) && isBeforeNumber(words, word)
      ? { ...word, head: verb.id, deprel: 'compound:prt' }
      : word;
  });
  return { ...sentence, words: mended };
}

const handing: ReadonlySet<string> = new Set(['hand', 'turn']);

function isBeforeNumber(words: readonly Word[], { id, head }: Word): boolean {
  return words[id]?.upos === 'NUM' && head > id;
}
