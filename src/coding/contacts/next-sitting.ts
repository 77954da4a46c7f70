/** The telling of one more sitting of the same people in; with the day and place that its clause gives it out: « se sont donné rendez-vous en mai à Lima pour la prochaine session ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import { dateOf } from './date-of.js';
import { placeOf } from './place-of.js';
import { clauseAround } from './stretch.js';
import type { ContactWords, Telling } from './types.js';

/** One whose day or place is told is a contact of its own; others are only pointed at. */
export function nextSitting(reading: Reading, words: ContactWords, tree: Tree, noun: Word, telling: Telling): Telling {
  if (!telling.again || telling.status !== 'planned' || telling.grade !== 'pointed') return telling;
  const clause = clauseAround(tree, noun);
  const date = telling.date ?? dateOf(reading, words, tree, clause, noun);
  const place = telling.place ?? placeOf(reading, words, tree, clause, telling.kind, noun);
  return date || place ? { ...telling, date, place, grade: 'named' } : telling;
}
