/** A telling of a clause with "where" in; the same with the day of what the clause hangs on out: "paid a visit to Lima on 3 May, where he was received by B". */

import type { Word } from '../../language/types.js';
import { isDay } from '../dates/is-day.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Telling } from './types.js';

/** A clause that hangs on a place or a visit: those who are told there are the ones of whom the sentence tells. */
export function opensWhere(tree: Tree, verb: Word): boolean {
  const isClause = verb.deprel === 'acl:relcl' || verb.deprel === 'acl';
  return isClause && dependents(tree, verb, 'advmod').some((d) => d.feats.PronType === 'Rel' && d.id < verb.id);
}

/** @param before tellings of the sentence so far. */
export function onSameDay(tree: Tree, verb: Word, telling: Telling, before: readonly Telling[]): Telling {
  if (telling.date !== null || !opensWhere(tree, verb)) return telling;
  const over = [headOf(tree, verb)].flatMap((word) => (word ? [word, headOf(tree, word)] : []));
  const visit = before.find((one) => over.some((word) => word && one.span[0] <= word.start && word.end <= one.span[1]));
  return visit && isDay(visit.date) ? { ...telling, date: visit.date } : telling;
}
