/**
 * A sentence in, the same with the phrase between its opening and its verb made the subject out: in "In a call with Minister A, Minister B
 * praised …" parsers take B for one more of those behind "with".
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

const misread = /^(nsubj|conj|appos|nmod|obl|flat|compound|dep|dislocated)(:|$)/;

export function mendOpenings(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.find((w) => w.head === 0);
  if (sentence.words[0]?.upos !== 'ADP' || verb?.upos !== 'VERB' || !isFiniteVerb(sentence, verb)) return sentence;
  const phrase = phraseBefore(sentence, verb);
  const subject = phrase && headOf(phrase);
  if (!subject || !knowledge.isParty(subject) || !misread.test(subject.deprel)) return sentence;
  if (subject.head === verb.id || isSubjectAgain(sentence, subject, verb)) return sentence;
  return { ...sentence, words: sentence.words.map((word) => rehang(word, subject, verb)) };
}

function rehang(word: Word, subject: Word, verb: Word): Word {
  if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  const isOther = word.head === verb.id && word.id < subject.id && word.deprel.startsWith('nsubj');
  return isOther ? { ...word, deprel: 'obl' } : word;
}

/** The words between the last comma and the verb with its auxiliaries: one phrase, with no verb and nothing joined in it. */
function phraseBefore({ words }: Sentence, verb: Word): Word[] | undefined {
  const before = words.slice(0, verb.id - 1);
  const end = before.findLastIndex((w) => !/^(AUX|ADV)$/.test(w.upos)) + 1;
  const start = before.slice(0, end).findLastIndex((w) => w.form === ',') + 1;
  const phrase = before.slice(start, end);
  const isPhrase = /^(DET|ADJ|NOUN|PROPN)$/.test(phrase[0]?.upos ?? '');
  return start > 2 && isPhrase && !phrase.some((w) => /^(VERB|CCONJ|SCONJ|PRON)$/.test(w.upos)) ? phrase : undefined;
}

function headOf(phrase: readonly Word[]): Word | undefined {
  const inside = new Set(phrase.map((w) => w.id));
  const tops = phrase.filter((w) => !inside.has(w.head) && /^(NOUN|PROPN)$/.test(w.upos));
  return tops.length === 1 ? tops[0] : undefined;
}

/** "At the meeting the minister, Mr A called …": the name says again who the subject is. */
function isSubjectAgain({ words }: Sentence, subject: Word, verb: Word): boolean {
  const up = words[subject.head - 1];
  return subject.deprel !== 'conj' && up?.head === verb.id && up.deprel.startsWith('nsubj');
}

function isFiniteVerb({ words }: Sentence, verb: Word): boolean {
  return [verb, ...words.filter((w) => w.head === verb.id && w.upos === 'AUX')].some((w) => w.feats.VerbForm === 'Fin');
}
