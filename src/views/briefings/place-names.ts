/** A place as a text has it in, its names in the languages of readers out. Countries, capitals and well-known cities have them. */

import type { Country } from '../../coding/types.js';
import type { DataFiles } from '../../tables/files.js';
import { fold } from '../../text/fold.js';
import type { CountryNames } from './country-names.js';
import type { BriefingLanguage } from './names.js';

export type NamesOfPlace = Readonly<Record<BriefingLanguage, string>>;
/** @returns null for a place that is no country, and no city with known names in that country. */
export type PlaceNames = (name: string, country: Country | null) => NamesOfPlace | null;

export function placeNames(files: DataFiles, { nameOf }: CountryNames): PlaceNames {
  const cities = citiesOf(files);
  return (name, country) => {
    if (country === null) return null;
    const own = { fr: nameOf(country, 'fr'), en: nameOf(country, 'en') };
    const wanted = fold(name);
    if (fold(own.fr) === wanted || fold(own.en) === wanted) return own;
    return cities.get(`${country} ${wanted}`) ?? null;
  };
}

function citiesOf(files: DataFiles): ReadonlyMap<string, NamesOfPlace> {
  const capitals = rowsOf(files, 'entities/country-words.tsv').flatMap((row) =>
    namesApart(row.code ?? '', wordsIn(row.frCapitals), wordsIn(row.enCapitals)),
  );
  const others = rowsOf(files, 'entities/city-names.tsv').flatMap((row) =>
    namesApart(row.code ?? '', wordsIn(row.fr), wordsIn(row.en)),
  );
  return new Map([...others, ...capitals]);
}

const wordsIn = (list: string | undefined) => (list ?? '').split(', ').filter(Boolean);

/** A name that both languages have stays itself; any other meets the one at the same place of the other list. */
function namesApart(code: Country, fr: readonly string[], en: readonly string[]): (readonly [string, NamesOfPlace])[] {
  return [...new Set([...fr, ...en].map(fold))].flatMap((wanted) => {
    const at = (names: readonly string[]) => names.findIndex((name) => fold(name) === wanted);
    const [inFr, inEn] = [at(fr), at(en)];
    const names = { fr: fr[inFr < 0 ? inEn : inFr], en: en[inEn < 0 ? inFr : inEn] };
    return names.fr && names.en ? [[`${code} ${wanted}`, { fr: names.fr, en: names.en }] as const] : [];
  });
}

/** Rows of a table by the names of its columns; lines that open with # are comments. */
function rowsOf(files: DataFiles, path: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = files
    .text(path)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
