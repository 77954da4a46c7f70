/** A place in the text in, the country named there out. */

import { keepEach } from '../../text/keep-each.js';
import type { Country } from '../types.js';
import { formalName } from './formal-name.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading } from './reading.js';
import type { CountryForm } from './types.js';

export type CountryHit = {
  readonly countries: readonly Country[]; // two for "sino-vietnamien"
  readonly form: CountryForm; // of the last one
  readonly end: number; // index of the piece after it
};

/** The country, organisation or house named at piece `at`, longest reading first; null inside "Amérique latine" and its like. */
export function countryAt(reading: Reading, at: number): CountryHit | null {
  if (at < 0 || at >= reading.pieces.length) return null;
  const hits = hitsOf(reading);
  const hit = hits[at] === undefined ? readCountry(reading, at) : hits[at];
  hits[at] = hit;
  return hit;
}

/** By piece: asked of the same place for titles, bodies, names and countries. */
const hitsOf = keepEach(({ pieces }: Reading) => new Array<CountryHit | null | undefined>(pieces.length + 1));

function readCountry(reading: Reading, at: number): CountryHit | null {
  if (matchPhrase(reading.words.notCountries, reading.pieces, at)) return null;
  return compound(reading, at) ?? single(reading, at) ?? abbreviated(reading, at);
}

function compound(reading: Reading, at: number): CountryHit | null {
  const prefix = matchPhrase(reading.words.prefixes, reading.pieces, at);
  if (!prefix || !/^[-‑–]$/.test(reading.pieces[prefix.end]?.gap ?? '')) return null;
  const rest = countryAt(reading, prefix.end);
  if (!rest || !['adjective', 'people', 'prefix'].includes(rest.form)) return null;
  return { ...rest, countries: [prefix.value, ...rest.countries] };
}

function single(reading: Reading, at: number): CountryHit | null {
  const short = matchPhrase(reading.words.countries, reading.pieces, at);
  const formal = formalName(reading, at);
  const match = formal && formal.end > (short?.end ?? 0) ? formal : short;
  if (!match) return null;
  const { form } = match.value;
  const country = reading.namesakes.get(match.value.country) ?? match.value.country;
  return { countries: [country], form: isPeople(reading, at, form) ? 'people' : form, end: match.end };
}

/** "the Ambassador of RN", after "the Republic of Norland (RN)". */
function abbreviated({ abbreviations, pieces }: Reading, at: number): CountryHit | null {
  const country = abbreviations.size > 0 ? abbreviations.get(pieces[at]?.form ?? '') : undefined;
  return country ? { countries: [country], form: 'name', end: at + 1 } : null;
}

/** French writes the people with a capital ("les Russes") and the adjective without. */
function isPeople(reading: Reading, at: number, form: CountryForm): boolean {
  return reading.words.language === 'fr' && form === 'adjective' && reading.pieces[at]?.capital === true;
}
