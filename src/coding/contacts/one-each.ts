/** A telling of several contacts in; one telling for each out: "talks with A, B and C". */

import type { Word } from '../../language/types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { isPlural } from './is-plural.js';
import type { Side, Telling } from './types.js';

/** "des échanges avec ses homologues algérien et syrien", "meetings with his counterparts from …": one contact per country. */
export function oneEach(telling: Telling, named: readonly Side[], noun: Word): Telling[] {
  // "informed A, B and C in separate calls": whoever rang is told first.
  const own = named.length === 0 && telling.kind === 'call' && isPlural(noun) ? calledOf(telling) : named;
  const unnamed = own.filter((s) => s.party.people.length === 0 && s.party.bodies.length === 0);
  const several = unnamed.find((s) => s.party.countries.length > 1);
  const rest = telling.sides.filter((s) => s !== several);
  const isApart = telling.kind === 'call' || (['meeting', 'correspondence'].includes(telling.kind) && isPlural(noun));
  const guests = own.filter((s) => s.party.people.length > 0);
  if (isApart && !several && isOneByOne(telling, guests, noun) && isHeldByOther(telling, own))
    return guests.map((guest) => ({
      ...telling,
      sides: telling.sides.filter((s) => s === guest || !guests.includes(s)),
    }));
  const callers = telling.sides.filter((s) => !own.includes(s));
  if (isPaidByEach(telling, callers, own, noun))
    return callers.map((caller) => ({ ...telling, sides: [caller, ...own] }));
  if (!several || !isApart || countriesOfSides(rest).length === 0) return [telling];
  return several.party.countries
    .filter((c) => !countriesOfSides(rest).includes(c))
    .map((c) => ({ ...telling, sides: [...rest, { ...several, party: { ...several.party, countries: [c] } }] }));
}

/** All but whoever is told first, and those of his country. */
function calledOf({ sides }: Telling): readonly Side[] {
  const [first] = sides;
  const isOfFirst = ({ party }: Side) => party.countries.some((c) => first?.party.countries.includes(c));
  return sides.filter((side) => side !== first && !isOfFirst(side));
}

/** "A of Chile and B of Peru paid courtesy calls on C": one by each. */
function isPaidByEach({ kind, loose }: Telling, callers: readonly Side[], own: readonly Side[], noun: Word): boolean {
  const isEach = callers.length > 1 && callers.every((s) => s.party.people.length === 1);
  if (kind !== 'meeting' || loose || !isPlural(noun) || !isEach || peopleOfSides(own).length !== 1) return false;
  return (
    countriesOfSides(callers).length === callers.length &&
    countriesOfSides([...callers, ...own]).length > callers.length
  );
}

/** "talks with A of Chile and B of Peru", "paid calls on A and B", "talks with A, B and C": as many contacts as people, by what is told. */
function isOneByOne({ grade, loose }: Telling, guests: readonly Side[], noun: Word): boolean {
  if (countriesOfSides(guests).length > 1) return true;
  return grade !== 'pointed' && isPlural(noun) && guests.length > (loose ? 2 : 1);
}

/** "a eu des entretiens avec A et avec B": somebody besides those named with the noun, of another country. */
function isHeldByOther(telling: Telling, own: readonly Side[]): boolean {
  const others = countriesOfSides(telling.sides.filter((s) => !own.includes(s)));
  return others.length > 0 && !others.some((c) => countriesOfSides(own).includes(c));
}
