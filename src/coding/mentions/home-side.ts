/** A document and what is named in it in, the country that a bare "le ministre" belongs to out. */

import type { Document } from '../../ingest/types.js';
import type { Country } from '../types.js';
import type { CountryMention } from './types.js';

/** The publisher's side; else the most named country, leaving out those that titles state. Null when none is named. */
export function homeSide(
  document: Document,
  countries: readonly CountryMention[],
  stated: readonly Country[],
): Country | null {
  if (document.side) return document.side;
  const counts = new Map<Country, number>();
  for (const { country, form } of countries)
    if (form !== 'city' && form !== 'organisation') counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  const [first = null, second] = ranked;
  return first && stated.includes(first) && second && !stated.includes(second) ? second : first;
}
