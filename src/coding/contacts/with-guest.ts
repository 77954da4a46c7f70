/**
 * The telling of a visit that is wanted or planned in; with its guest out, where all it names is the country visited: "lui a adressé
 * une invitation à se rendre à Lima". Nobody is invited to his own country.
 */

import type { Reading } from '../acts/types.js';
import type { Tree } from '../syntax/tree.js';
import { countriesOfSides, namedIn, sidesOf } from './find-sides.js';
import { guestMeant } from './guest-meant.js';
import type { Side, Telling } from './types.js';

export function withGuest(reading: Reading, tree: Tree, telling: Telling): Telling {
  const host = telling.place?.country ?? null;
  const isAhead = telling.status === 'proposed' || telling.status === 'planned';
  if (telling.kind !== 'visit' || !isAhead || !host || countriesOfSides(telling.sides).some((c) => c !== host))
    return telling;
  const guests = guestBefore(reading, tree, telling, host);
  return guests.length > 0 ? { ...telling, sides: guests } : telling;
}

/** Whom the sentence names last before it, of another country; else the other side of the document. */
function guestBefore(reading: Reading, tree: Tree, { span }: Telling, host: string): Side[] {
  const before = namedIn(
    reading,
    tree.sentence.words.filter((w) => w.end <= span[0]),
  );
  const named = before.findLast(({ party }) => party.countries.length > 0 && !party.countries.includes(host));
  return named ? sidesOf(reading, [named], 'guest') : guestMeant(reading, host);
}
