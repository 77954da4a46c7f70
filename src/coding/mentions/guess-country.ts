/** A person whose titles name no country in, the country out: a known leader's, or the side that the name fits best. */

import type { Country } from '../types.js';
import { isSameName, type NameWords, spellingKey } from './same-name.js';
import type { LanguageTables, NameOrigin } from './tables.js';

/** Country of a leader whom the table knows, or null; of two who may be called so ("King Abdullah") the one whose country is `named`. */
export function knownCountry(words: LanguageTables, name: NameWords, named: readonly Country[] = []): Country | null {
  const word = name.words.at(-1) ?? '';
  // "Grand Duke Henri" is no Mr Henry: a given name alone is nobody's surname in another spelling.
  const isGiven = name.words.length === 1 && words.given.has(word);
  const known = (words.knownPeople.get(spellingKey(word)) ?? []).filter(
    (person) => isSameName(name, person.name) && (!isGiven || isCalled(person.name, word)),
  );
  const all = [...new Set(known.map((person) => person.country))];
  // "Crown Prince Ali" is no President Ali of a state that the text never names.
  const isOpen = all.length > 1 || (isGiven && named.length > 0);
  const countries = isOpen ? all.filter((country) => named.includes(country)) : all;
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** By the first or last word of the name, not one between: nobody calls Jean-Marie Orlov "Marie". */
function isCalled({ words }: NameWords, word: string): boolean {
  return words[0] === word || words.at(-1) === word;
}

/**
 * The home side, unless the name does not fit it and fits another country that the text names.
 *
 * @param named countries of the text, most named first.
 */
export function likelyCountry(
  words: LanguageTables,
  name: NameWords,
  home: Country | null,
  named: readonly Country[],
): Country | null {
  const origin = (country: Country) => words.origins.find((one) => one.country === country);
  const homeOrigin = home ? origin(home) : undefined;
  if (home && homeOrigin && fits(homeOrigin, name)) return home;
  const other = named.find((country) => country !== home && fits(origin(country), name));
  if (other) return other;
  return homeOrigin?.strict ? (named.find((country) => country !== home && !origin(country)?.strict) ?? home) : home;
}

/** The country of the text that a name without any title fits, or null. */
export function fittingCountry(words: LanguageTables, name: NameWords, named: readonly Country[]): Country | null {
  return (
    named.find((country) =>
      fits(
        words.origins.find((one) => one.country === country),
        name,
      ),
    ) ?? null
  );
}

function fits(origin: NameOrigin | undefined, { words }: NameWords): boolean {
  if (!origin) return false;
  const { first, shape, endings } = origin;
  if (first.has(words[0] ?? '')) return true;
  const last = words.at(-1) ?? '';
  const isShaped = shape === null || words.every((word) => shape.test(word));
  return isShaped && endings.some((ending) => last.length > ending.length + 1 && last.endsWith(ending));
}
