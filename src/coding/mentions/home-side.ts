/** A document and the countries named in it in, the side that a bare "le ministre" belongs to out. */

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
  const [first = null, second] = mostNamed(countries);
  return first && stated.includes(first) && second && !stated.includes(second) ? second : first;
}

/** States named in the text, the most named first; organisations and cities are no sides. */
export function mostNamed(countries: readonly CountryMention[]): Country[] {
  const counts = new Map<Country, number>();
  for (const { country, form } of countries) {
    if (form !== 'city' && form !== 'organisation') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
