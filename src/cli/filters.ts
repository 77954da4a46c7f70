/** What somebody typed for a filter in, its value out; where it is wrong, what would be right. */

import { InvalidArgumentError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { topics } from '../coding/acts/find-topics.js';
import { contactKinds } from '../coding/contacts/types.js';
import { levels } from '../coding/mentions/entity-schemas.js';
import { actKinds } from '../coding/patterns/types.js';
import type { ActStatus, ContactStatus, Country } from '../coding/types.js';
import { nodeFiles } from '../tables/node-files.js';
import { commitmentStates } from '../views/api/schemas/index.js';
import { type CountryNames, countryNames } from '../views/briefings/country-names.js';

const contactStatuses: readonly ContactStatus[] = ['held', 'planned', 'proposed', 'postponed', 'cancelled'];
const actStatuses: readonly ActStatus[] = ['made', 'reported', 'hypothetical'];

export const contactKind = oneOf(contactKinds);
export const contactStatus = oneOf(contactStatuses);
export const actStatus = oneOf(actStatuses);
export const postLevel = oneOf(levels);
export const actKind = oneOf(actKinds);
export const actKindList = someOf(actKinds);
export const topic = oneOf(topics);
export const topicList = someOf(topics);
export const commitmentStateList = someOf(commitmentStates);

let names: CountryNames | undefined;

/** "VNM", "vnm" or "Vietnam". Names are read when the first is asked for. */
export function countryCode(text: string): Country {
  names ??= countryNames(nodeFiles());
  try {
    return names.codeOf(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** One country or two, "VNM RUS". */
export function oneOrTwo(text: string, before: readonly Country[] = []): Country[] {
  if (before.length < 2) return [...before, countryCode(text)];
  throw new InvalidArgumentError(`${before.join(' ')} are two countries already; give one, or the two of a relation.`);
}

/** What somebody typed before the options: one country, or the relation of two; `--country` says the first another way. */
export function countryOrPair([one, other]: readonly Country[], country?: Country) {
  const pair = one !== undefined && other !== undefined ? ([one, other] as const) : undefined;
  return { pair, country: country ?? (pair ? undefined : one) };
}

/** Any number of countries. */
export function countryCodes(text: string, before: readonly Country[] = []): Country[] {
  return [...before, countryCode(text)];
}

/** "2021", "2021-07" or "2021-07-22" as its first day. */
export function firstDay(text: string): string {
  const day = `${text}${'-01'.repeat(Math.max(0, 2 - text.split('-').length + 1))}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)) return day;
  throw new InvalidArgumentError('Give a day that exists as YYYY-MM-DD, or a month or year.');
}

export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
}

/** Reads one of the known words. */
export function oneOf<T extends string>(known: readonly T[]): (text: string) => T {
  return (text) => {
    const found = known.find((one) => one === text.trim());
    if (found) return found;
    throw new InvalidArgumentError(`"${text}" is not one of ${known.join(', ')}. ${meant(text, known)}`.trim());
  };
}

/** Reads known words with commas between them. */
export function someOf<T extends string>(known: readonly T[]): (text: string) => T[] {
  const read = oneOf(known);
  return (text) => listOf(text).map(read);
}

export function listOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** The nearest, where it is near enough to be a slip. */
function meant(text: string, known: readonly string[]): string {
  const far = (one: string) => distance(text.toLowerCase(), one);
  const [best = ''] = [...known].sort((one, other) => far(one) - far(other));
  return far(best) <= Math.max(2, best.length / 3) ? `Did you mean "${best}"?` : '';
}
