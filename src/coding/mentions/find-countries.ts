/** A reading in, every country, organisation and city named in it out. Words of a person's name are no country. */

import type { Span } from '../../text/span.js';
import { overlaps } from '../../text/span.js';
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
  return [
    [...prefixes, { span: spanOf(reading, start, hit.end), country: hit.countries.at(-1) ?? '', form: hit.form }],
    hit.end,
  ];
}
