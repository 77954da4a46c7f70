/**
 * A sentence in, the same with a person whom the parser hung on a verb as only nouns hang on nouns made its subject out: of "Nordmark Minister A,
 * accompanied by B, paid" parsers take "Nordmark" for a word that describes "paid", or for the head of all.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains, type Span } from '../../text/span.js';
import { treeOr } from './is-tree.js';
import type { WordKnowledge } from './mend-tree.js';
import { isTold, partsOf, topOf, verbBehindComma, wordsWithin } from './sentence-parts.js';

export function mendStrayNames(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  return knowledge.names
    .filter((span) => contains(sentence.span, span))
    .reduce((mended, span) => treeOr(mended, mendOne(mended, span, knowledge)), sentence);
}

function mendOne(sentence: Sentence, span: Span, knowledge: WordKnowledge): Sentence {
  const phrase = wordsWithin(sentence, span);
  const top = topOf(phrase);
  const head = phrase.find((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
  const verb =
    top && head && sentence.words[(phrase[0]?.id ?? 0) - 2]?.upos !== 'ADP' && verbOf(sentence, top, knowledge);
  if (!verb || !head || !top) return sentence;
  const words = sentence.words.map((word) => {
    if (word.id === verb.id) return top.head === 0 ? { ...word, head: 0, deprel: 'root' } : word;
    if (word.id === head.id) return { ...word, head: verb.id, deprel: 'nsubj' };
    if (word.id === top.id) return { ...word, head: head.id, deprel: 'amod' };
    return isSubjectOf(word, verb) ? { ...word, deprel: 'obj' } : word;
  });
  return { ...sentence, words };
}

/** The finite verb that the person stands before and that has no other subject before it. */
function verbOf(sentence: Sentence, top: Word, { isSay }: WordKnowledge): Word | null {
  const isOdd = top.upos === 'ADJ' || /^(amod|nmod|compound|flat|dep)(:|$)/.test(top.deprel);
  const verb = top.head === 0 ? verbBehindComma(sentence, top) : sentence.words[top.head - 1];
  if (!isOdd || !verb || top.id > verb.id || !isTold(sentence, verb)) return null;
  const subject = partsOf(sentence, verb).find((w) => isSubjectOf(w, verb));
  return !subject || (subject.id > verb.id && !isSay(verb.lemma)) ? verb : null;
}

function isSubjectOf({ head, deprel }: Word, { id }: Word): boolean {
  return head === id && /^[nc]subj(:|$)/.test(deprel);
}
