/** Pieces of SQL that several lists share. */

import { type RawBuilder, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import { latinKey } from '../../entities/name-key.js';
import type { Day } from '../schema.js';

export type Condition = RawBuilder<unknown>;

/** Those that are set, joined by "and"; what was not asked is left out. */
export function all(conditions: readonly (Condition | '' | false | undefined)[]): Condition {
  const set = conditions.filter((condition) => typeof condition === 'object');
  return set.length === 0 ? sql`true` : sql.join(set, sql` and `);
}

/** Days are inclusive from, exclusive to. */
export function betweenDays(column: string, from: Day | undefined, to: Day | undefined): Condition {
  const day = sql.ref(column);
  return all([from && sql`${day} >= ${from}::date`, to && sql`${day} < ${to}::date`]);
}

/** Ids of people whom some document spells so; part of a name will do, accents and script are optional. */
export function peopleNamed(name: string): Condition {
  const part = latinKey(name).replace(/[%_\\]/g, '');
  return sql`(select entity_id from entity_names where key like ${`person|%${part}%|%`})`;
}

/** One country or two: two mean both. */
export type Countries = readonly Country[];
