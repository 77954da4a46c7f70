/**
 * A sentence in, the same with whoever is joined to a title hung on it, and not on its holder's name, out: in "La ministre, Mme A, et B, son
 * homologue, ont signé" the comma has closed what is said of the minister.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendApposedPairs(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const name = word.deprel === 'conj' ? sentence.words[word.head - 1] : undefined;
    const title = name && /^appos/.test(name.deprel) ? sentence.words[name.head - 1] : undefined;
    const isPair = title?.upos === 'NOUN' && title.id < (name?.id ?? 0) && title.feats.Number !== 'Plur';
    return isPair && isParty(title) && isParty(word) && isBehindComma(sentence, word)
      ? { ...word, head: title.id }
      : word;
  });
  return { ...sentence, words };
}

/** ", et B" */
function isBehindComma(sentence: Sentence, word: Word): boolean {
  const and = partsOf(sentence, word).find((w) => w.deprel === 'cc' && w.id < word.id);
  return and !== undefined && sentence.words[and.id - 2]?.form === ',';
}
