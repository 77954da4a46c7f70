/**
 * A sentence in, the same with a clause that only tells who speaks marked as such out: "Trade, the minister added, has doubled", "The talks
 * were useful, he said", "As she noted, trade has doubled": set beside what is reported, with a subject of its own and nothing that it governs.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow, partsOf } from './sentence-parts.js';

export function mendInsertedReports(sentence: Sentence, { isSay }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) =>
    isSay(word.lemma) && isReport(sentence, word) ? { ...word, deprel: 'parataxis:insert' } : word,
  );
  return { ...sentence, words };
}

/** Its speaker stands before it, and before both a comma, a dash, the end of a quotation, or "as". */
function isReport(sentence: Sentence, verb: Word): boolean {
  const parts = partsOf(sentence, verb);
  const subject = parts.find((w) => w.deprel.startsWith('nsubj') && w.id < verb.id);
  if (!subject || parts.some((w) => w.id > verb.id && /^(ccomp|obj|csubj)/.test(w.deprel))) return false;
  const before = sentence.words[firstBelow(sentence, subject) - 2];
  if (verb.deprel === 'advcl') return before?.lemma === 'as' && before.head === verb.id;
  return verb.deprel === 'parataxis' && /^[,–—”"»]$/.test(before?.form ?? '');
}
