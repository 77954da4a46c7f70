/** A telling of a clause with "where" in; the same with the day of what its sentence told before out: "paid a visit to Lima on 3 May, where he was received by B". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { dateOf } from './date-of.js';
import { verbAbove } from './noun-grade.js';
import { clauseAround, isMeanwhile } from './stretch.js';
import type { ContactWords, Telling } from './types.js';

/** A clause that says what was done at a place named before: those of whom the sentence tells are meant there. */
export function opensWhere(tree: Tree, verb: Word): boolean {
  // "where the leaders held talks and witnessed the signing".
  const first = verb.deprel === 'conj' ? headOf(tree, verb) : undefined;
  if (first?.upos === 'VERB' && first.id < verb.id && opensWhere(tree, first)) return true;
  // « venait de Doha, où il a rencontré B »: coordinated, to some parsers.
  const isClause = ['acl', 'parataxis', 'advcl', 'conj'].includes(baseRelation(verb));
  const isWhere = (d: Word) => d.deprel.startsWith('advmod') || /^(où|where)$/i.test(d.form);
  const before = dependents(tree, verb, 'advmod', 'obl').filter((d) => d.feats.PronType === 'Rel' && d.id < verb.id);
  return isClause && before.some(isWhere);
}

/** @param before tellings of the sentence so far. */
export function onSameDay(tree: Tree, verb: Word, telling: Telling, before: readonly Telling[]): Telling {
  if (telling.date !== null) return telling;
  const known = opensWhere(tree, verb)
    ? (before.findLast((one) => one.kind === 'visit') ?? before.findLast(({ date }) => isDay(date)))
    : whileTold(tree, verb, telling, before);
  return known && isDay(known.date) ? { ...telling, date: known.date } : telling;
}

/** "phoned A on Monday, while in Lima B was received": what was done meanwhile. */
function whileTold(tree: Tree, verb: Word, { status, back }: Telling, before: readonly Telling[]): Telling | undefined {
  const opens = status === 'held' && !back && dependents(tree, verb, 'mark').some((d) => isMeanwhile(tree, d, verb));
  return opens ? before.findLast((one) => one.status === 'held') : undefined;
}

/** « Vendredi, elle a pris part à la réunion, en marge de laquelle elle a eu un entretien », "at which she met B": the day of the main verb. */
export function dateOfMain(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Edtf | null {
  const noun = baseRelation(verb) === 'acl' ? headOf(tree, verb) : undefined;
  const pronoun = tree.sentence.words.slice(noun?.id ?? verb.id, verb.id).find(isWhich);
  const main = noun && pronoun ? verbAbove(tree, noun) : undefined;
  return main?.upos === 'VERB' ? dateOf(reading, words, tree, clauseAround(tree, main), main) : null;
}

function isWhich({ form, feats }: Word): boolean {
  return /^(?:(?:la|le|les|du|des|au|aux)quel(?:le)?s?|which)$/i.test(form) && feats.PronType !== 'Int';
}
