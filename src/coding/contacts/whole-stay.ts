/**
 * The noun of a visit in, and the verb above it; all days of the visit out, where the text tells how long it is and its first or last day: "arrived on Tuesday for
 * a three-day visit", "ended a two-day visit yesterday". Null where it does not.
 */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { dateOf } from './date-of.js';
import { verbAbove } from './noun-grade.js';
import { stayFrom } from './stay-from.js';
import { clauseAround, clauseBehind } from './stretch.js';
import type { ContactWords } from './types.js';

export function wholeStay(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  verb: Word = verbAbove(tree, noun),
): Edtf | null {
  const days = daysBefore(reading, tree, noun);
  const begun = days === null ? null : begunBehind(reading, words, tree, noun);
  if (days !== null && begun) return stayFrom(begun, days, true);
  const isFirst = isOneOf(verb, words.starts);
  if (days === null || (!isFirst && !isOneOf(verb, words.finishes))) return null;
  const told = dateOf(reading, words, tree, clauseAround(tree, verb), verb);
  return isDay(told) ? stayFrom(told, days, isFirst) : null;
}

/** "his four-day visit to Lima, which began on Monday". */
function begunBehind(reading: Reading, words: ContactWords, tree: Tree, noun: Word): Edtf | null {
  const behind = tree.sentence.words.slice(noun.id);
  const at = behind.findIndex((w) => w.upos === 'VERB');
  const verb = behind[at];
  const isClause = behind[at - 1]?.feats.PronType === 'Rel' && behind[at - 2]?.form === ',';
  if (!verb || !isClause || !isOneOf(verb, words.starts)) return null;
  const told = dateOf(reading, words, tree, clauseBehind(tree, verb), verb);
  return isDay(told) ? told : null;
}

/** "a three-day visit", "his 2-day official visit": the length that stands right before the noun. */
function daysBefore({ dates }: Reading, { sentence }: Tree, noun: Word): number | null {
  const first = sentence.words[Math.max(0, noun.id - 1 - phraseReach)] ?? noun;
  const length = dates.find((d) => d.kind === 'duration' && contains([first.start, noun.start], d.span));
  const days = Number(/^P(\d+)D$/.exec(length?.value ?? '')?.[1]);
  return days >= 2 && days <= longestDays ? days : null;
}

/** Words of "three-day official state visit" before the noun. */
const phraseReach = 6;
const longestDays = 14;
