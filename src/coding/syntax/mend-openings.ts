/**
 * A sentence in, the same with the phrase between its opening and its verb made the subject out: in "In a call with Minister A, Minister B
 * praised …" parsers take B for one more of those behind "with"; in "Welcoming Minister A, Minister B praised …" A for the subject.
 */

import type { Sentence, Word } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';
import { isTold } from './sentence-parts.js';

const misread = /^(nsubj|conj|appos|nmod|obl|flat|compound|dep|dislocated)(:|$)/;

export function mendOpenings(sentence: Sentence, knowledge: WordKnowledge): Sentence {
  const verb = sentence.words.find((w) => w.head === 0);
  const opening = openingOf(sentence);
  if (!opening || verb?.upos !== 'VERB' || verb.id === opening.id || !isTold(sentence, verb)) return sentence;
  const phrase = phraseBefore(sentence, verb);
  const subject = phrase && headOf(phrase);
  if (!subject || !knowledge.isParty(subject) || !misread.test(subject.deprel)) return sentence;
  const isGerund = opening.upos === 'VERB' && !isPreposition(opening);
  if (subject.head === verb.id || (!isGerund && isSubjectAgain(sentence, subject, verb))) return sentence;
  const words = sentence.words.map((word) => rehang(word, subject, verb));
  return { ...sentence, words: isGerund ? words.map((word) => rehangOpening(word, opening, verb)) : words };
}

function openingOf({ words: [first] }: Sentence): Word | null {
  if (!first) return null;
  return first.upos === 'ADP' || isPreposition(first) || (first.upos === 'VERB' && /ing$/.test(first.form))
    ? first
    : null;
}

/** "According to the ministry, …", "Regarding …": a participle that only brings in a noun. */
function isPreposition({ deprel }: Word): boolean {
  return deprel === 'case' || deprel === 'mark';
}

function rehang(word: Word, subject: Word, verb: Word): Word {
  if (word.id === subject.id) return { ...word, head: verb.id, deprel: 'nsubj' };
  const isOther = word.head === verb.id && word.id < subject.id && word.deprel.startsWith('nsubj');
  return isOther ? { ...word, deprel: 'obl' } : word;
}

/** "Welcoming Minister A, …": the first word opens a clause of its own, and A is its object. */
function rehangOpening(word: Word, opening: Word, verb: Word): Word {
  if (word.id === opening.id) return { ...word, head: verb.id, deprel: 'advcl' };
  return word.head === verb.id && word.deprel === 'obl' && word.id < verb.id && word.upos !== 'ADV'
    ? { ...word, head: opening.id, deprel: 'obj' }
    : word;
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
