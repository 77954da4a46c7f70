/**
 * All tellings of a document in; those out that are no guest's way to a town of the state where he is already: "He met the king in Lima. He will also
 * visit Cusco" is no second visit.
 */

import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { Country, Edtf } from '../types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';

export function dropJourneys(reading: Reading, tellings: readonly Telling[]): Telling[] {
  return tellings.filter(
    (one) => !isJourney(reading, one) || !tellings.some((other) => other !== one && isThereBefore(other, one)),
  );
}

/** To a town that is no capital, and not one to which somebody is asked. */
function isJourney({ scene, text }: Reading, { kind, form, status, back, place }: Telling): boolean {
  if (kind !== 'visit' || form !== null || back || (status !== 'held' && status !== 'planned')) return false;
  return scene.mentions.countries.some((c) => c.form === 'city' && text.slice(...c.span) === place?.name);
}

/** The guest is told to be in that state, elsewhere than in the town, and not long before or after. */
function isThereBefore(other: Telling, journey: Telling): boolean {
  const state = journey.place?.country ?? '';
  if (other.sentence >= journey.sentence || other.back || other.place?.name === journey.place?.name) return false;
  return isIn(other, state) && isSameGuest(other, journey, state) && isNear(other.date, journey.date);
}

function isIn({ kind, sides, place, status }: Telling, state: Country): boolean {
  if (status !== 'held' && status !== 'planned') return false;
  if (place) return place.country === state;
  return kind === 'meeting' && sides.some(({ role, party }) => role === 'host' && party.countries.includes(state));
}

function isSameGuest(other: Telling, journey: Telling, state: Country): boolean {
  const guests = journey.sides.filter(({ party }) => !party.countries.includes(state));
  const people = peopleOfSides(guests);
  if (people.length > 0) return peopleOfSides(other.sides).some((person) => people.includes(person));
  return countriesOfSides(guests).some((country) => countriesOfSides(other.sides).includes(country));
}

/** Days of one stay; a journey of another month or year is another visit. */
function isNear(there: Edtf | null, then: Edtf | null): boolean {
  if (there === null || then === null) return true;
  const [first, day] = [there.slice(0, 10), then.slice(0, 10)];
  if (!isDay(first) || !isDay(day)) return first.startsWith(day) || day.startsWith(first);
  return Math.abs(Date.parse(day) - Date.parse(first)) <= longestStayDays * dayMs;
}

const dayMs = 86_400_000;
const longestStayDays = 10;
