/** A reading in, every country, organisation and city named in it out. Words of a person's name are no country. */

import type { Span } from '../../text/span.js';
import { overlaps } from '../../text/span.js';
import { beginsNothing } from './begins-nothing.js';
import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { type Reading, spanOf } from './reading.js';
import type { CountryMention } from './types.js';

export function findCountries(reading: Reading, names: readonly Span[]): CountryMention[] {
  const found: CountryMention[] = [];
  let at = 0;
  while (at < reading.pieces.length) {
    const [mentions, end] = mentionsAt(reading, at);
    found.push(...mentions.filter((mention) => !names.some((name) => overlaps(name, mention.span))));
    at = end;
  }
  return found;
}

function mentionsAt(reading: Reading, at: number): [CountryMention[], number] {
  if (beginsNothing(reading.words, reading.pieces[at])) return [[], at + 1];
  const never = matchPhrase(reading.words.notCountries, reading.pieces, at);
  if (never) return [[], never.end];
  const city = matchPhrase(reading.words.cities, reading.pieces, at);
  const hit = countryAt(reading, at);
  if (city && city.end > (hit?.end ?? 0))
    return [[{ span: spanOf(reading, at, city.end), country: city.value, form: 'city' }], city.end];
  if (!hit) return [[], at + 1];
  const prefixes = hit.countries
    .slice(0, -1)
    .map((country, i): CountryMention => ({ span: spanOf(reading, at + i, at + i + 1), country, form: 'prefix' }));
  const start = at + prefixes.length;
  const isTown = isNamedAfter(reading, at) || isSeat(reading, at, hit.end);
  const form = hit.form === 'capital' && isTown ? 'city' : hit.form;
  return [[...prefixes, { span: spanOf(reading, start, hit.end), country: hit.countries.at(-1) ?? '', form }], hit.end];
}

/** "A (Les Républicains – Vienne)": where a member of parliament was elected. */
function isSeat({ pieces, text }: Reading, at: number, end: number): boolean {
  return /^ [-–—] $/.test(pieces[at]?.gap ?? '') && text[pieces[end - 1]?.end ?? 0] === ')';
}

/** "la Convention de Vienne", "the Paris Agreement": where an instrument was signed. */
function isNamedAfter({ pieces, words }: Reading, at: number): boolean {
  const isHead = (from: number) => matchPhrase(words.instruments, pieces, from) !== null;
  const of = matchPhrase(words.connectors, pieces, at - 1);
  if (words.language === 'en') return isHead(at + 1);
  return of?.value === 'of' && of.end === at && pieces[at]?.gap === ' ' && isHead(at - 2);
}
