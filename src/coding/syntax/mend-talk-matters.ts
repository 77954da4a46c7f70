/**
 * A sentence in, the same with the matter of a talk hung on the verb out: in "a échangé avec l'ambassadeur du Chili, M. Rojas, sur la pêche"
 * parsers take the ambassador for an expert on fishing.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendTalkMatters(sentence: Sentence, { isParty }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const partner = word.deprel.startsWith('nmod') && hasCase(sentence, word, 'sur') && sentence.words[word.head - 1];
    if (!partner || !isParty(partner) || !partner.deprel.startsWith('obl')) return word;
    return hasCase(sentence, partner, 'avec') ? { ...word, head: partner.head, deprel: 'obl:arg' } : word;
  });
  return { ...sentence, words };
}

function hasCase(sentence: Sentence, word: Word, lemma: string): boolean {
  return partsOf(sentence, word).some((w) => w.deprel === 'case' && w.lemma === lemma && w.id < word.id);
}
