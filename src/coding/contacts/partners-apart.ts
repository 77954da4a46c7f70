/** Everybody somebody met in; those of each contact out: "met A, B and C" is three. */

import type { ContactEntry, Side } from './types.js';

/** "a rencontré A, B et C": one contact per named person; one who receives guests of one country receives them together. */
export function partnersApart(entry: ContactEntry, sides: readonly Side[], isApart: boolean): Side[][] {
  const people = sides.filter((s) => s.party.people.length > 0);
  const [several] = sides;
  // "met with the ministers of A, B and C": unnamed people count by their countries.
  const isTalk = entry.kind === 'meeting' || entry.kind === 'call';
  if (isTalk && sides.length === 1 && several && people.length === 0 && several.role === 'unspecified')
    return several.party.countries.map((c) => [{ ...several, party: { ...several.party, countries: [c] } }]);
  if (entry.each && people.length === sides.length && isOfSeveralStates(people)) return people.map((side) => [side]);
  // "received the ambassador of A and a delegation from B".
  if (isTalk && several?.role === 'guest' && people.length > 0 && isOfSeveralStates(sides))
    return sides.map((side) => [side]);
  const isTogether = !isTalk || people.length < 2 || (!isApart && isReception(people));
  return isTogether ? [[...sides]] : people.map((side) => [side]);
}

/**
 * "The ambassadors A and B, of two countries, were received by C", "called separately on C": one contact per guest. Null where
 * they came together.
 */
export function guestsApart(
  { kind, each }: ContactEntry,
  doers: readonly Side[],
  others: readonly Side[],
  isApart: boolean,
): Side[] | null {
  const people = doers.filter((s) => s.party.people.length > 0);
  if ((kind !== 'meeting' && !each) || others.length === 0 || doers[0]?.role !== 'guest') return null;
  if (people.length === doers.length && isOfSeveralStates(people)) return [...people];
  if (each) return null;
  const [several] = doers;
  if (!isApart || !several || doers.length > 1 || several.party.countries.length < 2) return null;
  return several.party.countries.map((c) => ({ ...several, party: { ...several.party, countries: [c] } }));
}

/** Two or more, each of another country. */
function isOfSeveralStates(people: readonly Side[]): boolean {
  const countries = new Set(people.flatMap((s) => s.party.countries));
  return countries.size > 1 && countries.size === people.length;
}

/** Guests of one country are received together, and two hosts receive together; three are called on one by one. */
function isReception(people: readonly Side[]): boolean {
  const countries = new Set(people.flatMap((s) => s.party.countries));
  return (people[0]?.role === 'guest' && countries.size < 2) || (people[0]?.role === 'host' && people.length < 3);
}
