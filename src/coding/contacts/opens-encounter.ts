/** A telling and its countries in; true when it says enough to be a contact of its own. */

import type { Reading } from '../acts/types.js';
import type { Country } from '../types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Telling } from './types.js';

/** Two countries, and somebody or some place named: what one may merely suppose is none. */
export function opensEncounter(reading: Reading, telling: Telling, countries: readonly Country[]): boolean {
  if (countries.length < 2 || telling.grade === 'pointed') return false;
  if (telling.grade === 'told') return telling.sides.length > 0 || telling.status === 'planned';
  const named = countriesOfSides(telling.sides).length;
  // "The delegation is in the country": nobody of it need be named.
  const isStay = telling.because === 'contact.stay';
  if (telling.kind === 'visit') return isStay || telling.place !== null || telling.date !== null || hasPeople(telling);
  return named >= 2 || telling.date !== null || (hasPeople(telling) && reading.scene.sides.length > 1);
}

function hasPeople(telling: Telling): boolean {
  return peopleOfSides(telling.sides).length > 0;
}
