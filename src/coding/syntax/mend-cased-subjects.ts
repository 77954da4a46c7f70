/**
 * A sentence in, the same with a noun behind a preposition no subject out, where somebody stands before it: in "Minister A in a meeting with
 * Minister B called for talks" parsers take the meeting for the subject and hang A on it.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { partsOf } from './sentence-parts.js';

export function mendCasedSubjects(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return sentence.words.reduce((mended, { id }) => mendOne(mended, mended.words[id - 1] as Word, knowledge), sentence);
}

function mendOne(sentence: Sentence, noun: Word, { isParty }: WordKnowledge): Sentence {
  if (noun.upos !== 'NOUN' || !/^nsubj(:|$)/.test(noun.deprel) || noun.id > noun.head) return sentence;
  const preposition = partsOf(sentence, noun).find((w) => w.deprel === 'case' && w.upos === 'ADP' && w.id < noun.id);
  if (!preposition) return sentence;
  const subject = partsOf(sentence, noun).find((w) => w.id < preposition.id && isSomebody(w) && isParty(w));
  if (!subject) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === subject.id) return { ...word, head: noun.head, deprel: noun.deprel };
    return word.id === noun.id ? { ...word, deprel: 'obl' } : word;
  });
  return { ...sentence, words };
}

function isSomebody({ upos, deprel }: Word): boolean {
  return /^(NOUN|PROPN)$/.test(upos) && /^(nsubj|nmod|compound|appos|flat|dep)(:|$)/.test(deprel);
}
