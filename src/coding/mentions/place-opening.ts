/** A title in, the state of the place that opens its sentence out: "À Norville, il s'est entretenu avec le ministre A". */

import type { Country } from '../types.js';
import type { Place } from './company.js';
import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';

/** A state, its capital or a known town behind "in" or "à"; null where it is of the home side. */
export function placeOpening({ reading, start, home }: Place): Country | null {
  const isIn = /^(?:in|a|au|aux|en)$/.test(reading.pieces[start]?.key ?? '');
  const hit = isIn ? countryAt(reading, start + 1) : null;
  const isState = hit?.form === 'capital' || hit?.form === 'name';
  const town = isIn && !hit ? matchPhrase(reading.words.cities, reading.pieces, start + 1)?.value : undefined;
  const state = isState ? hit.countries[0] : town;
  return state && state !== home ? state : null;
}
