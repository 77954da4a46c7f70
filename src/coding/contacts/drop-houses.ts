/**
 * All tellings of a document in; those out that are no mere walk to a house: "se rendra au Parlement" is no visit besides the one told of him,
 * nor one of his host.
 */

import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { ContactWords, Telling } from './types.js';

export function dropHouses({ verbs }: ContactWords, tellings: readonly Telling[]): Telling[] {
  const goes = new Set(verbs.filter((entry) => entry.kind === 'visit' && entry.place).map(({ id }) => id));
  const tours = new Set(verbs.filter((entry) => entry.kind === 'visit').map(({ id }) => id));
  // "has arrived in Lima and will visit a mosque".
  const isToSee = ({ because, status }: Telling) => tours.has(because) && status === 'planned';
  const isHouse = (one: Telling) => one.place === null && (goes.has(one.because) || isToSee(one));
  const visits = tellings.filter((t) => t.kind === 'visit' && t.place !== null);
  return tellings.filter((t) => !isHouse(t) || !visits.some((visit) => isOfSame(visit, t)));
}

function isOfSame({ sides, place }: Telling, walk: Telling): boolean {
  const guests = peopleOfSides(sides);
  const isOfHost = countriesOfSides(walk.sides).every((country) => country === place?.country);
  return isOfHost || peopleOfSides(walk.sides).some((person) => guests.includes(person));
}
