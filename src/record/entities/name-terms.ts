/** A name of a body, instrument or mechanism in, its terms out: what is left of it in every language once countries are taken off. */

import { z } from 'zod';
import type { Country } from '../../coding/types.js';
import type { DataFiles } from '../../tables/files.js';
import { nodeFiles } from '../../tables/node-files.js';
import { readYaml } from '../../tables/read-yaml.js';
import { matterTermsOf, type Term, termsOf } from '../concepts/terms-of.js';
import { latinText } from './name-key.js';

let words: ReadonlyMap<Country, CountryWords> | null = null;

/** "ministère russe de la Santé" and "Health Ministry" of RUS both give "#health", "#ministry". Sorted. */
export function nameTerms(name: string, countries: readonly Country[]): Term[] {
  const own = new Set(countries.flatMap((country) => [...countryWords(country)]));
  const kept = [...termsOf(name, null)].filter((term) => !own.has(term) && !own.has(term.slice(0, 6)));
  const told = kept.length > 0 ? kept : [...termsOf(name, null)];
  // "Foreign Ministry", "ministère des Affaires étrangères": the kind of body says that it is a ministry.
  return told.filter((term) => term !== '#ministry' || told.length === 1).sort();
}

/** Whether an organisation that acts as a party goes by this name: "UN", "Nations unies". Its councils and commissions are bodies in it. */
export function isNameOf(code: Country, name: string): boolean {
  organisations ??= readOrganisations(nodeFiles());
  return organisations.get(code)?.has(latinText(name)) ?? false;
}

const organisationSchema = z.array(z.object({ code: z.string(), fr: z.array(z.string()), en: z.array(z.string()) }));
let organisations: ReadonlyMap<Country, ReadonlySet<string>> | null = null;

function readOrganisations(files: DataFiles): Map<Country, Set<string>> {
  const entries = readYaml(files, 'entities/organisations.yaml', organisationSchema);
  const own = (names: readonly string[]) =>
    names.map(latinText).filter((name) => !/commiss|conseil|council|service/.test(name));
  return new Map(entries.map(({ code, fr, en }) => [code, new Set([...own(fr), ...own(en)])]));
}

/** Stems of the names, adjectives and capitals of a country, and the terms that they are in a matter. */
type CountryWords = { readonly stems: ReadonlySet<string>; readonly terms: ReadonlySet<Term> };

export function countryWords(country: Country): ReadonlySet<string> {
  words ??= readCountryWords();
  return words.get(country)?.stems ?? new Set();
}

export function countryTerms(country: Country): ReadonlySet<Term> {
  words ??= readCountryWords();
  return words.get(country)?.terms ?? new Set();
}

function readCountryWords(): Map<Country, CountryWords> {
  const byCountry = new Map<Country, CountryWords>();
  for (const line of nodeFiles().text('entities/countries.tsv').split('\n')) {
    const [code = '', , , written = ''] = line.split('\t');
    if (!/^[A-Z]{3}$/.test(code)) continue;
    const { stems, terms } = byCountry.get(code) ?? { stems: [], terms: [] };
    const more = latinText(written).split(' ');
    byCountry.set(code, {
      stems: new Set([...stems, ...more.map((word) => word.slice(0, 6))]),
      terms: new Set([...terms, ...matterTermsOf(written, null)]),
    });
  }
  return byCountry;
}

/** The letters that may stand for a name: those of a short word in capitals, or the first letters of the words of a long one. */
export function initialsOf(name: string): string[] {
  if (/^\p{Lu}{2,6}$/u.test(name)) return [latinText(name)];
  const parts = name.split(/[\s’'-]+/).filter((word) => /^\p{Lu}/u.test(word) || word.length > 3);
  return parts.length > 2 && parts.length < 7 ? [latinText(parts.map((word) => word[0]).join(''))] : [];
}
