/**
 * A contact noun in, of what somebody came for; guest and host out: "The ambassador came to the palace on a farewell visit". Null where
 * nobody came for it. The host is whoever is named behind, else the country whose text it is.
 */

import type { Word } from '../../language/types.js';
import { ownSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import type { Tree } from '../syntax/tree.js';
import { countriesOfSides, hasCase, namedIn, resolveSides, sidesOf } from './find-sides.js';
import { hostMeant } from './host-meant.js';
import { verbAbove } from './noun-grade.js';
import { clauseBehind } from './stretch.js';
import type { ContactEntry, ContactWords, Side } from './types.js';

export function callerSides(
  reading: Reading,
  words: ContactWords,
  tree: Tree,
  noun: Word,
  { kind }: ContactEntry,
): Side[] | null {
  const verb = verbAbove(tree, noun);
  if (kind !== 'meeting' || !isOneOf(verb, words.comers) || !hasCase(tree, noun, words.errands)) return null;
  const subject = ownSubject(tree, verb);
  const guests = subject ? resolveSides(reading, tree, [subject], 'guest') : [];
  if (guests.length === 0) return null;
  const isOther = (side: Side) => !side.party.countries.some((c) => countriesOfSides(guests).includes(c));
  const named = sidesOf(reading, namedIn(reading, clauseBehind(tree, noun)).slice(0, 1), 'host').filter(isOther);
  return [...guests, ...(named.length > 0 ? named : hostMeant(reading, guests))];
}
