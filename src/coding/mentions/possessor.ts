/** A name in, the country right before it in the genitive out: "Nordmark's Vera Orlova". */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import type { NameRun } from './find-names.js';
import type { Reading } from './reading.js';

/** Words of a country's name, at most: "Papua New Guinea's". */
const nameReach = 4;

export function possessorOf(reading: Reading, { lead }: NameRun): Country | null {
  const genitive = reading.pieces[lead - 1];
  if (genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  for (let start = lead - 2; start >= Math.max(0, lead - 1 - nameReach); start -= 1) {
    const hit = countryAt(reading, start);
    if (hit?.end === lead - 1 && hit.form === 'name') return hit.countries[0] ?? null;
  }
  return null;
}
