/** A verb in; the sitting of those who prepared the one told before out: « Les experts s'étaient réunis du mercredi au vendredi ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { dateOf } from './date-of.js';
import { countriesOfSides, resolveSides } from './find-sides.js';
import { placeOf } from './place-of.js';
import { clauseAround } from './stretch.js';
import { satAgain } from './told-alone.js';
import type { ContactWords, Telling } from './types.js';

export function tellDelegates(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Telling[] {
  const word = delegatesOf(words, tree, verb);
  if (!word || countriesOfSides(resolveSides(reading, tree, [word], 'unspecified')).length > 0) return [];
  const group = verbGroup(tree, verb);
  const clause = clauseAround(tree, verb);
  const date = dateOf(reading, words, tree, clause, verb);
  const place = placeOf(reading, words, tree, clause, 'session', verb);
  const status = group.time === 'future' ? 'planned' : 'held';
  const { pluperfect: back, span } = group;
  return [satAgain(tree, { date, place, status, back, span, because: 'contact.delegates' })];
}

/** The experts who sat. */
function delegatesOf({ delegates, gathers }: ContactWords, tree: Tree, verb: Word): Word | undefined {
  const isOf = (d: Word) => isOneOf(d, delegates) && d.feats.Number === 'Plur';
  return isOneOf(verb, gathers) ? dependents(tree, verb, 'nsubj', 'nsubj:pass').find(isOf) : undefined;
}
