/** A verb behind "where" in; the meeting with whoever awaits the guest there out: « s'est rendu à Lima, où l'attendait B ». */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { dateOf } from './date-of.js';
import { countriesOfSides, namedIn, peopleOfSides, sidesOf } from './find-sides.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords, Side, Telling } from './types.js';
import { opensWhere } from './where-clauses.js';

/** @param told what the sentence has told so far: whose visit it is, and where. */
export function tellAwaiting(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  verb: Word,
  told: readonly Telling[],
): Telling[] {
  const visit = isOneOf(verb, words.awaits) && opensWhere(tree, verb) ? visitBefore(told, verb) : undefined;
  const hosts = visit ? hostsOf(reading, tree, verb) : [];
  const guests = visit?.sides.filter(({ party }) => party.people.length > 0) ?? [];
  const isOther = countriesOfSides(hosts).every((country) => !countriesOfSides(guests).includes(country));
  if (!visit || hosts.length === 0 || guests.length === 0 || !isOther) return [];
  const date = dateOf(reading, words, tree, [verb, ...clauseBehind(tree, verb)], verb);
  return [
    {
      ...visit,
      kind: 'meeting',
      form: null,
      day: null,
      date: date ?? visit.date,
      status: isYetToCome(tree, verb) ? 'planned' : 'held',
      sides: [...guests, ...hosts],
      span: [verb.start, verb.end],
      because: 'contact.awaiting',
    },
  ];
}

/** The visit told last before the verb. */
function visitBefore(told: readonly Telling[], verb: Word): Telling | undefined {
  return told.findLast(
    ({ kind, span, sides }) => kind === 'visit' && span[0] < verb.start && peopleOfSides(sides).length > 0,
  );
}

/** Who is named first behind the verb: « où l'attendait B », « où il est attendu par B ». */
function hostsOf(reading: Reading, tree: Tree, verb: Word): Side[] {
  const [host] = namedIn(reading, clauseBehind(tree, verb)).filter(({ party }) => party.people.length > 0);
  return host ? sidesOf(reading, [host], 'host') : [];
}

/** "where B awaits him", « où elle est attendue »: not « où l'attendait B ». */
function isYetToCome(tree: Tree, verb: Word): boolean {
  return [verb, ...dependents(tree, verb, 'aux')].some(({ feats }) => feats.Tense === 'Pres' || feats.Tense === 'Fut');
}
