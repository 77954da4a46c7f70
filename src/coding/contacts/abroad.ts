/** A verb that tells a visit in; who travels out, where whoever does it by the tree is at home there. */

import { findSubject } from '../acts/find-subject.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { Place } from '../types.js';
import { countriesOfSides, namedIn, peopleOfSides, sidesOf } from './find-sides.js';
import type { ContactEntry, ContactWords, Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

/** "thanked B for inviting him to Lima", "accepted B's invitation to visit Lima": nobody visits his own country, so whom the sentence names last of another. */
export function abroad(
  reading: Reading,
  { quits }: ContactWords,
  { kind }: ContactEntry,
  tree: Tree,
  group: VerbGroup,
  doers: readonly Side[],
  place: Place | null,
): readonly Side[] {
  if (kind === 'visit' && peopleOfSides(doers).length === 0) return bandOf(reading, tree, group, doers, place);
  const { head, form } = group;
  const host = kind === 'visit' && form !== 'finite' ? place?.country : null;
  if (!host || !countriesOfSides(doers).includes(host)) return doers;
  // "before leaving for Lima": whoever goes home.
  if (isOneOf(head, quits)) return [];
  const before = namedIn(reading, tree.sentence.words.slice(0, head.id - 1));
  const guest = before.findLast(({ party }) => party.people.length > 0 && !party.countries.includes(host));
  return guest ? sidesOf(reading, [guest], 'guest') : doers;
}

/** « Une délégation du groupe d'amitié Chili-Pérou s'est rendue à Lima »: of the other country; of the home side where none is told. */
function bandOf(
  { scene: { home, words } }: Reading,
  tree: Tree,
  group: VerbGroup,
  doers: readonly Side[],
  place: Place | null,
): readonly Side[] {
  const subject = findSubject(tree, group, () => false)?.word;
  const host = place?.country;
  if (!host || !subject || !isOneOf(subject, words.bands)) return doers;
  const told = countriesOfSides(doers);
  const others = told.filter((country) => country !== host);
  const isPair = told.length === 2 && others.length === 1;
  if (isPair) return [unnamedSide(others, 'guest')];
  return told.length === 0 && home && home !== host ? [unnamedSide([home], 'guest')] : doers;
}
