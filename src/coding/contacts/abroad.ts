/** A verb that tells a visit in; who travels out, where whoever does it by the tree is at home there. */

import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import type { VerbGroup } from '../syntax/verb-group.js';
import type { Place } from '../types.js';
import { countriesOfSides, namedIn, sidesOf } from './find-sides.js';
import type { ContactEntry, Side } from './types.js';

/** "thanked B for inviting him to Lima", "accepted B's invitation to visit Lima": nobody visits his own country, so whom the sentence names last of another. */
export function abroad(
  reading: Reading,
  { kind }: ContactEntry,
  tree: Tree,
  { head, form }: VerbGroup,
  doers: readonly Side[],
  place: Place | null,
): readonly Side[] {
  const host = kind === 'visit' && form !== 'finite' ? place?.country : null;
  if (!host || !countriesOfSides(doers).includes(host)) return doers;
  const before = namedIn(reading, tree.sentence.words.slice(0, head.id - 1));
  const guest = before.findLast(({ party }) => party.people.length > 0 && !party.countries.includes(host));
  return guest ? sidesOf(reading, [guest], 'guest') : doers;
}
