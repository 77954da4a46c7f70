/**
 * The tellings of a noun of a body that sits in; where its sentence tells of its last sitting and of its next one, those of both out: "The commission, which
 * last met in Lima in May, is to convene in Quito in March". Goes by the order of words: parsers take either verb for the main one.
 */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import { dateOf } from './date-of.js';
import { placeOf } from './place-of.js';
import type { ContactWords, Telling } from './types.js';

/** The words that tell of a sitting, its verb first. */
type Sitting = readonly Word[];

export function lastAndNext(reading: Reading, words: ContactWords, tree: Tree, noun: Word, told: Telling[]): Telling[] {
  const [telling] = told;
  if (telling?.kind !== 'session') return told;
  const both = sittingsBehind(words, tree, noun);
  if (!both) return told;
  const of = (sitting: Sitting) => sittingOf(reading, words, tree, noun, telling, sitting);
  return [
    { ...of(both.last), status: 'held', back: true },
    { ...of(both.next), status: 'planned', back: false },
  ];
}

/** With its own day and place, and none of the other sitting. */
function sittingOf(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  telling: Telling,
  sitting: Sitting,
): Telling {
  const [verb = noun] = sitting;
  const date = dateOf(reading, words, tree, sitting, verb);
  const place = placeOf(reading, words, tree, sitting, 'session', verb);
  return { ...telling, date, place, grade: 'named', weekday: null };
}

/** "…, last held in Lima in May, will take place on 3 June", "last met in Lima in May and will next meet in Quito". */
function sittingsBehind(words: ContactWords, tree: Tree, noun: Word): { last: Sitting; next: Sitting } | null {
  const behind = tree.sentence.words.slice(noun.id);
  const from = behind.findIndex((w) => isOneOf(w, words.recalled));
  const first = behind.findIndex((w, i) => i > from && isSitting(words, w));
  if (from < 0 || first < 0 || behind.slice(0, first).some((w) => w.upos === 'VERB' && !isSitting(words, w)))
    return null;
  const end = behind.findIndex((_, i) => i > first && isAhead(words, behind, i));
  const second = behind.findIndex((w, i) => i > end && isSitting(words, w));
  if (end < 0 || second < 0) return null;
  return { last: behind.slice(first, end), next: behind.slice(second) };
}

/** ", will next meet", "and is due to be held": a joint, helpers, and the verb of a sitting. */
function isAhead(words: ContactWords, behind: readonly Word[], joint: number): boolean {
  const { form, upos } = behind[joint] as Word;
  if (form !== ',' && upos !== 'CCONJ') return false;
  const verb = behind.findIndex((w, i) => i > joint && isSitting(words, w));
  const between = behind.slice(joint + 1, Math.max(verb, 0));
  const isHelper = (w: Word) => ['AUX', 'PART', 'ADV', 'ADJ', 'CCONJ'].includes(w.upos) || isOneOf(w, words.ahead);
  return between.some((w) => isOneOf(w, words.wills)) && between.every((w) => isHelper(w) || isOneOf(w, words.planned));
}

function isSitting({ sits, holders }: ContactWords, word: Word): boolean {
  // "will next meet": a noun, to some taggers.
  return isOneOf(word, sits) || (word.upos === 'VERB' && isOneOf(word, holders));
}
