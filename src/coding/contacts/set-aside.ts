/**
 * The tellings of a noun in; where a clause between commas says for when it was set, and the verb behind what came of it, with that day and status out: "A visit
 * by A, set for 19 March, has been called off". Goes by the order of words: parsers take either verb for the main one.
 */

import type { Word } from '../../language/types.js';
import { overlaps } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { ContactStatus } from '../types.js';
import { isPut } from './contact-status.js';
import { dateOf } from './date-of.js';
import { putOffTo } from './put-off-to.js';
import type { ContactWords, Telling } from './types.js';

/** What it was set for, and the words behind. */
type Setting = { readonly set: readonly Word[]; readonly behind: readonly Word[] };

export function setAside(reading: Reading, words: ContactWords, tree: Tree, noun: Word, told: Telling[]): Telling[] {
  const setting = told.length > 0 ? settingBehind(reading, words, tree, noun) : null;
  const [verb] = setting?.set ?? [];
  const status =
    setting && verb ? (statusBehind(reading, words, tree, setting.behind) ?? stillSet(words, verb, told)) : null;
  if (!setting || !verb || !status) return told;
  const day = dateOf(reading, words, tree, setting.set, verb);
  const put = status === 'planned' || status === 'proposed' ? null : putOffTo(reading, words, tree, noun);
  return told.map((telling) => ({ ...telling, status, date: put ?? day, grade: namedAtLeast(telling), back: false }));
}

function namedAtLeast({ grade }: Telling): Telling['grade'] {
  return grade === 'pointed' ? 'named' : grade;
}

/** ", set for 19 March,", ", which had been planned for May,": a day, and no other clause. */
function settingBehind(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Setting | null {
  const behind = tree.sentence.words.slice(noun.id);
  const first = behind.findIndex((w) => w.upos === 'VERB' || isOneOf(w, words.due));
  const verb = behind[first];
  const before = behind.slice(0, first);
  if (!verb || !(isOneOf(verb, [...words.set, ...words.due]) || isToBe(words, before)) || !isAside(before)) return null;
  const length = behind.slice(first).findIndex((w) => w.form === ',');
  const end = length < 0 ? behind.length : first + length;
  const set = behind.slice(first, end);
  return set.some((w) => isDated(reading, w)) ? { set, behind: behind.slice(end + 1) } : null;
}

/** Between the comma and the verb only helpers stand: "originally", "which had been". */
function isAside(before: readonly Word[]): boolean {
  const comma = before.findLastIndex((w) => w.form === ',');
  const isHelper = (w: Word) => ['ADV', 'ADJ', 'AUX', 'PART'].includes(w.upos) || /^(?:which|that)$/i.test(w.form);
  return comma >= 0 && before.slice(comma + 1).every(isHelper);
}

/** "which was to take place in May". */
function isToBe({ wills }: ContactWords, before: readonly Word[]): boolean {
  const [be, to] = before.filter((w) => w.lemma !== 'have').slice(-2);
  return be?.lemma === 'be' && to !== undefined && isOneOf(to, wills);
}

function isDated({ dates }: Reading, word: Word): boolean {
  return dates.some((d) => overlaps(d.span, [word.start, word.end]));
}

/** "the visit of A, proposed for May": of which nothing else is told. */
function stillSet(words: ContactWords, verb: Word, told: readonly Telling[]): ContactStatus | null {
  if (told.some(({ status, back }) => status !== 'held' || back)) return null;
  return isOneOf(verb, words.proposed) ? 'proposed' : 'planned';
}

/** "has been called off", "was moved to May". */
function statusBehind(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  behind: readonly Word[],
): ContactStatus | null {
  // "had to be cancelled".
  const verb = behind.find((w) => w.upos === 'VERB' && w.lemma !== 'have');
  const helpers = behind.slice(0, verb ? behind.indexOf(verb) : 0);
  const isHelper = (w: Word) => ['AUX', 'ADV', 'PART', 'VERB'].includes(w.upos);
  if (!verb || helpers.length === 0 || !helpers.every(isHelper)) return null;
  if (isPut(tree, verb, words.cancelled)) return 'cancelled';
  // "moved to Lima" is on the same day.
  const isMoved = isOneOf(verb, words.moved) && behind.some((w) => w.id > verb.id && isDated(reading, w));
  return isMoved || isPut(tree, verb, words.postponed) ? 'postponed' : null;
}
