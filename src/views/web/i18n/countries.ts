/** A code of the record in, a name in the reader's language out. Country names come from the browser (CLDR). */

import codes from 'i18n-iso-countries/codes.json';
import organisations from '../messages/organisations.json';
import type { Language } from './languages.js';

const alpha2 = new Map((codes as [string, string, string][]).map(([two, three]) => [three, two]));
const named: Readonly<Record<string, Readonly<Record<Language, string>>>> = organisations;
const displayNames = new Map<Language, Intl.DisplayNames>();

/** Name of a country or organisation; a code that nobody knows stays as it is. */
export function countryName(code: string, language: Language): string {
  const own = named[code]?.[language];
  if (own) return own;
  const two = alpha2.get(code);
  return (two ? namesIn(language).of(two) : undefined) ?? code;
}

type Named = { readonly code: string; readonly name: string };
const sorted = new Map<Language, readonly Named[]>();

/** All countries and organisations by name, for a list to choose from. */
export function allCountries(language: Language): readonly Named[] {
  const known = sorted.get(language);
  if (known) return known;
  const all = [...alpha2.keys(), ...Object.keys(named)].map((code) => ({ code, name: countryName(code, language) }));
  const made = all.toSorted((x, y) => x.name.localeCompare(y.name, language));
  sorted.set(language, made);
  return made;
}

function namesIn(language: Language): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames(language, { type: 'region' });
  displayNames.set(language, made);
  return made;
}
