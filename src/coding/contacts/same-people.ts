/** An encounter and a telling in; whether both name the same people, or others. */

import type { Reading } from '../acts/types.js';
import { type Encounter, peopleOf } from './encounter.js';
import { peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';

export function sharesPeople(encounter: Encounter, telling: Telling): boolean {
  const known = peopleOf(encounter);
  return peopleOfSides(telling.sides).some((p) => known.includes(p));
}

/** A side of which both name somebody, but nobody in common. */
export function namesOtherPeople(reading: Reading, encounter: Encounter, telling: Telling): boolean {
  const countryOf = (id: string) => reading.scene.mentions.people.find((p) => p.id === id)?.country ?? null;
  const known = peopleOf(encounter);
  const named = peopleOfSides(telling.sides);
  return [...new Set(named.map(countryOf))].some((country) => {
    const ours = known.filter((p) => countryOf(p) === country);
    const theirs = named.filter((p) => countryOf(p) === country);
    return ours.length > 0 && theirs.every((p) => !ours.includes(p));
  });
}
