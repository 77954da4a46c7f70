/** A telling of a clause with "where" in; the same with the day of what its sentence told before out: "paid a visit to Lima on 3 May, where he was received by B". */

import type { Word } from '../../language/types.js';
import { isDay } from '../dates/is-day.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Telling } from './types.js';

/** A clause that says what was done at a place named before: those of whom the sentence tells are meant there. */
export function opensWhere(tree: Tree, verb: Word): boolean {
  // "where the leaders held talks and witnessed the signing".
  const first = verb.deprel === 'conj' ? headOf(tree, verb) : undefined;
  if (first?.upos === 'VERB' && first.id < verb.id) return opensWhere(tree, first);
  const isClause = ['acl', 'parataxis', 'advcl'].includes(baseRelation(verb));
  return isClause && dependents(tree, verb, 'advmod').some((d) => d.feats.PronType === 'Rel' && d.id < verb.id);
}

/** @param before tellings of the sentence so far. */
export function onSameDay(tree: Tree, verb: Word, telling: Telling, before: readonly Telling[]): Telling {
  if (telling.date !== null || !opensWhere(tree, verb)) return telling;
  const main = before.findLast((one) => one.kind === 'visit') ?? before.findLast(({ date }) => isDay(date));
  return main && isDay(main.date) ? { ...telling, date: main.date } : telling;
}
