/** A sentence in, the same with the quality behind the noun of an office part of it out: parsers read "recalled its consul general" as "recalled it as general". */

import type { Sentence, Word } from '../../language/types.js';

export function mendGenerals({ words, ...sentence }: Sentence): Sentence {
  const mended = words.map((word) => {
    const next = words[word.id];
    const office = words[word.id - 2];
    // The noun takes the place of its quality, which hangs on it.
    if (isQuality(next) && offices.has(word.lemma) && word.head === next.id)
      return { ...word, head: next.head, deprel: next.deprel === 'xcomp' ? 'obj' : next.deprel };
    if (isQuality(word) && office && offices.has(office.lemma) && office.head === word.id)
      return { ...word, head: office.id, deprel: 'amod' };
    return word;
  });
  return { ...sentence, words: mended };
}

const offices: ReadonlySet<string> = new Set(['consul', 'secretary', 'director', 'attorney', 'governor', 'inspector']);

function isQuality(word: Word | undefined): word is Word {
  return word?.upos === 'ADJ' && word.lemma === 'general';
}
