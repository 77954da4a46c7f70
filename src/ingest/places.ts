/** Places of datelines and names of countries in; out: the country that a place or a body's name belongs to. */

import { ReadoutError } from '../errors.js';
import type { DataFiles } from '../tables/files.js';
import { fold } from '../text/fold.js';

export const placesFile = 'ingest/dateline-places.tsv';
const countriesFile = 'entities/countries.tsv';

/** Names of countries as Intl tells them, in the languages that dispatches name them in. */
const nameLanguages = ['en', 'fr', 'es', 'ru', 'vi', 'pt', 'de', 'it'];

export type Places = {
  /** Folded name of a city to country (ISO 3166-1 alpha-3). */
  readonly cities: ReadonlyMap<string, string>;
  /** Folded name of a country to country. */
  readonly countries: ReadonlyMap<string, string>;
  /** Folded names and adjectives of countries in French and English, to country: "vietnamien", "Viet Nam". */
  readonly countryWords: ReadonlyMap<string, string>;
  /** The same without marks between the words: "cote d ivoire", "guinea bissau". */
  readonly wordsOnly: ReadonlyMap<string, string>;
};

/** @param alpha3 the three-letter code of a two-letter one, from a table of ISO 3166-1. */
export function readPlaces(files: DataFiles, alpha3: ReadonlyMap<string, string>): Places {
  const words = readCountryWords(files.text(countriesFile));
  const named = new Map(words.filter(({ form }) => form === 'name').map(({ key, country }) => [key, country]));
  const capitals = words.filter(({ form }) => form === 'capital').map(({ key, country }) => [key, country] as const);
  const countryWords = new Map([
    ...words.filter(({ form }) => form === 'adjective').map(({ key, country }) => [key, country] as const),
    ...nameCountries(alpha3),
    ...named,
  ]);
  return {
    cities: new Map([...capitals, ...readCities(files.text(placesFile))]),
    countries: new Map([...nameCountries(alpha3), ...named]),
    countryWords,
    wordsOnly: new Map([...countryWords].map(([key, country]) => [key.replace(/[^\p{L}]+/gu, ' ').trim(), country])),
  };
}

/** The country of "Moscou" or "Baku, Azerbaijan"; null when no part of it is known. */
export function countryOfPlace({ cities, countries }: Places, place: string): string | null {
  const whole = cities.get(placeKey(place));
  if (whole !== undefined) return whole;
  const parts = place.split(/\s*[,/()]\s*/).map(placeKey);
  const city = parts.map((part) => cities.get(part)).find((country) => country !== undefined);
  return city ?? parts.map((part) => countries.get(part)).find((country) => country !== undefined) ?? null;
}

function readCities(table: string): Map<string, string> {
  const cities = new Map<string, string>();
  for (const [at, line] of table.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [country, names] = line.split('\t');
    if (!names || !/^[A-Z]{3}$/.test(country ?? '')) throw invalidLine(at + 1, line);
    for (const name of names.split('|')) cities.set(placeKey(name), country as string);
  }
  return cities;
}

type CountryWord = { readonly country: string; readonly form: string; readonly key: string };

/** Columns: code, language, form (name, adjective, capital, people, prefix), words. */
function readCountryWords(table: string): CountryWord[] {
  return table.split('\n').flatMap((line) => {
    const [country = '', , form = '', words = ''] = line.split('\t');
    return /^[A-Z]{3}$/.test(country) ? [{ country, form, key: placeKey(words) }] : [];
  });
}

function nameCountries(alpha3: ReadonlyMap<string, string>): Map<string, string> {
  const countries = new Map<string, string>();
  for (const language of nameLanguages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [two, three] of alpha3) {
      const name = names.of(two);
      if (name && !countries.has(placeKey(name))) countries.set(placeKey(name), three);
    }
  }
  return countries;
}

/** The form in which places and countries are looked up. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}

function invalidLine(line: number, found: string): ReadoutError {
  const problem = `"${found}" is not a three-letter country, a tab, and names with | between`;
  return new ReadoutError('table-invalid', { file: `data/${placesFile}`, line, problem });
}
