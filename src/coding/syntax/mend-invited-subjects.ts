/**
 * A sentence in, the same with whoever is named last before the verb made its subject out, where a preposition stands before the one whom the
 * parser took: in "At the invitation of A, president of Norland, B, president of Estmark, paid a visit" A pays none.
 */

import type { Sentence, Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { WordKnowledge } from './mend-tree.js';
import { firstBelow } from './sentence-parts.js';

export function mendInvitedSubjects(sentence: Sentence, { names }: WordKnowledge): Sentence {
  const { words } = sentence;
  const verb = words.find((w) => w.head === 0);
  const wrong = verb && words.find((w) => w.head === verb.id && w.deprel === 'nsubj' && w.id < verb.id);
  const preposition = wrong && prepositionBefore(sentence, wrong);
  if (!verb || !wrong || !preposition) return sentence;
  const name = names.findLast(([start, end]) => start > wrong.end && end <= verb.start);
  const subject = name && words.find((w) => w.upos === 'PROPN' && contains(name, [w.start, w.end]));
  if (!subject || words[firstOf(words, name) - 2]?.form !== ',') return sentence;
  return { ...sentence, words: words.map((word) => rehang(word, { verb, wrong, preposition, subject })) };
}

/** "of", right before the phrase of a word and no part of it. */
function prepositionBefore(sentence: Sentence, word: Word): Word | undefined {
  const before = sentence.words[firstBelow(sentence, word) - 2];
  const isOpening = before?.upos === 'ADP' && before.id > 2 && before.head !== word.id;
  return isOpening && sentence.words[0]?.upos === 'ADP' ? before : undefined;
}

function firstOf(words: readonly Word[], name: readonly [number, number]): number {
  return words.find((w) => w.start >= name[0])?.id ?? 1;
}

type Parts = { readonly verb: Word; readonly wrong: Word; readonly preposition: Word; readonly subject: Word };

function rehang(word: Word, { verb, wrong, preposition, subject }: Parts): Word {
  if (word.id === wrong.id) return { ...word, head: preposition.id - 1, deprel: 'nmod' };
  if (word.id === preposition.id) return { ...word, head: wrong.id, deprel: 'case' };
  if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  const isBehind = word.id > subject.id && word.id < verb.id && word.head === wrong.id;
  return isBehind ? { ...word, head: subject.id, deprel: word.deprel === 'punct' ? 'punct' : 'appos' } : word;
}
