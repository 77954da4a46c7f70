/** What somebody typed in, the question that a briefing answers out; what is not known is told with the nearest. */

import { distance } from 'fastest-levenshtein';
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors.js';
import { listPeople } from '../../record/index.js';
import type { EntityRef } from '../../record/store/queries/types.js';
import type { Day, Tables } from '../../record/store/schema.js';
import { fold } from '../../text/fold.js';
import type { CountryNames } from './country-names.js';
import type { BriefingQuestion } from './types.js';

export type Asked = {
  readonly one: string; // a code, or a name in French or English
  readonly other: string;
  readonly with?: string | readonly string[] | undefined; // part of a person's name, or of several
  readonly for?: string | undefined;
  readonly on?: Day | undefined;
  readonly since?: Day | undefined;
};

/** @throws ReadoutError `country-unknown`, `briefing-one-country`, `briefing-side-unknown`, `briefing-person-unknown`, `briefing-person-many`. */
export async function askBriefing(
  db: Kysely<Tables>,
  asked: Asked,
  countries: CountryNames,
): Promise<BriefingQuestion> {
  const [one, other] = [countries.codeOf(asked.one), countries.codeOf(asked.other)];
  if (one === other) throw new ReadoutError('briefing-one-country', { code: one });
  const forSide = asked.for === undefined ? null : countries.codeOf(asked.for);
  if (forSide !== null && forSide !== one && forSide !== other) {
    throw new ReadoutError('briefing-side-unknown', { found: asked.for ?? '', sides: [one, other] });
  }
  const names = [asked.with ?? []].flat();
  const people = await Promise.all(names.map((name) => findPerson(db, name, [one, other])));
  return { one, other, forSide, people: once(people), on: asked.on ?? null, since: asked.since ?? null };
}

/** One of the two countries' people, who alone fits the name or bears exactly it. */
async function findPerson(db: Kysely<Tables>, name: string, sides: readonly [string, string]): Promise<EntityRef> {
  const found = (await Promise.all(sides.map((country) => listPeople(db, { name, country, limit: 20 })))).flatMap(
    ({ items }) => items,
  );
  const [only, ...others] = found.length > 1 ? exactly(name, found) : found;
  if (only && others.length === 0) return only;
  if (found.length > 1)
    throw new ReadoutError('briefing-person-many', { found: name, names: found.map((person) => person.name) });
  throw new ReadoutError('briefing-person-unknown', { found: name, sides, nearest: await nearest(db, name, sides) });
}

/** Two names may be those of one person. */
function once(people: readonly EntityRef[]): readonly EntityRef[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function exactly<T extends EntityRef>(name: string, found: readonly T[]): readonly T[] {
  const exact = found.filter((person) => fold(person.name) === fold(name));
  return exact.length === 1 ? exact : found;
}

const nearestShown = 3;

async function nearest(db: Kysely<Tables>, name: string, sides: readonly [string, string]): Promise<string[]> {
  const all = (await Promise.all(sides.map((country) => listPeople(db, { country, limit: 500 })))).flatMap(
    ({ items }) => items,
  );
  const far = (other: string) =>
    Math.min(
      ...fold(other)
        .split(' ')
        .concat(fold(other))
        .map((part) => distance(fold(name), part)),
    );
  return all
    .map((person) => person.name)
    .sort((x, y) => far(x) - far(y) || x.localeCompare(y))
    .slice(0, nearestShown);
}
