/** A name in, the country that stands beside it in the genitive out: "Nordmark's Vera Orlova", "le grand-duc Ivar de Nordmark". */

import type { Country } from '../types.js';
import { countryAt } from './country-at.js';
import type { NameRun } from './find-names.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint } from './pieces.js';
import type { Reading } from './reading.js';

/** Words of a country's name, at most: "Papua New Guinea's". */
const nameReach = 4;

export function possessorOf(reading: Reading, name: NameRun): Country | null {
  return countryBefore(reading, name) ?? countryBehind(reading, name);
}

function countryBehind(reading: Reading, { end }: NameRun): Country | null {
  const of = isJoint(reading.pieces[end]?.gap ?? '\n')
    ? matchPhrase(reading.words.connectors, reading.pieces, end)
    : null;
  const hit = of?.value === 'of' ? countryAt(reading, of.end) : null;
  return hit?.form === 'name' && isJoint(reading.pieces[of?.end ?? end]?.gap ?? '\n')
    ? (hit.countries[0] ?? null)
    : null;
}

function countryBefore(reading: Reading, { lead }: NameRun): Country | null {
  const genitive = reading.pieces[lead - 1];
  if (genitive?.form !== 's' || !/^['’ʼ‘`]$/.test(genitive.gap)) return null;
  for (let start = lead - 2; start >= Math.max(0, lead - 1 - nameReach); start -= 1) {
    const hit = countryAt(reading, start);
    if (hit?.end === lead - 1 && hit.form === 'name') return hit.countries[0] ?? null;
  }
  return null;
}
