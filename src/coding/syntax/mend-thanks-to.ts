/** A sentence in, the same with "thanks to" made a preposition out: ", thanks to the wise leadership of the king," thanks nobody. */

import type { Sentence, Word } from '../../language/types.js';

export function mendThanksTo(sentence: Sentence): Sentence {
  const { words } = sentence;
  const thanks = words.find((w) => w.form.toLowerCase() === 'thanks' && isPreposition(words, w));
  const to = thanks && words[thanks.id];
  const noun = to && words[to.head - 1];
  if (!thanks || !to || !noun || noun.id < to.id || noun.head === 0) return sentence;
  const mended = words.map((word) => {
    if (word.id === thanks.id) return { ...word, upos: 'ADP', lemma: 'thanks to', head: noun.id, deprel: 'case' };
    if (word.id === to.id) return { ...word, head: thanks.id, deprel: 'fixed' };
    if (word.id === noun.id && noun.head === thanks.id) return { ...word, head: thanks.head, deprel: 'obl' };
    return word.head === thanks.id ? { ...word, head: noun.id } : word;
  });
  return { ...sentence, words: mended };
}

/** Behind a mark, a conjunction or nothing, and before "to". */
function isPreposition(words: readonly Word[], { id }: Word): boolean {
  const before = words[id - 2];
  return words[id]?.form === 'to' && (before === undefined || /^(PUNCT|CCONJ|SCONJ|ADV)$/.test(before.upos));
}
