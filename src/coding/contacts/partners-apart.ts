/** Everybody somebody met in; those of each contact out: "met A, B and C" is three. */

import type { ContactEntry, Side } from './types.js';

/** "a rencontré A, B et C": one contact per named person; one who receives guests of one country receives them together. */
export function partnersApart(entry: ContactEntry, sides: readonly Side[], isApart: boolean): Side[][] {
  const people = sides.filter((s) => s.party.people.length > 0);
  const [several] = sides;
  // "met with the ministers of A, B and C": unnamed people count by their countries.
  if (
    entry.kind === 'meeting' &&
    sides.length === 1 &&
    several &&
    people.length === 0 &&
    several.role === 'unspecified'
  )
    return several.party.countries.map((c) => [{ ...several, party: { ...several.party, countries: [c] } }]);
  const isTogether = entry.kind !== 'meeting' || people.length < 2 || (!isApart && isReception(people));
  return isTogether ? [[...sides]] : people.map((side) => [side]);
}

/** Guests of one country are received together, and two hosts receive together; three are called on one by one. */
function isReception(people: readonly Side[]): boolean {
  const countries = new Set(people.flatMap((s) => s.party.countries));
  return (people[0]?.role === 'guest' && countries.size < 2) || (people[0]?.role === 'host' && people.length < 3);
}
