/** Pieces of SQL that several lists share. */

import { type RawBuilder, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import { searchKeys } from '../../entities/person-key.js';
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

/** Ids of people whom some document spells so; part of a name will do, accents, script and order are optional. */
export function peopleNamed(name: string): Condition {
  return sql`(select entity_id from entity_names where key like 'person|%' and ${keyHolds(name)})`;
}

/** True for rows of entity_names that hold every word of a name. */
export function keyHolds(name: string): Condition {
  const held = searchKeys(name).map(
    ([plain, sound]) => sql`(key like ${`%${plain}%`} or key like ${`%${sound}%`} or lower(name) like ${`%${plain}%`})`,
  );
  return all(held);
}

/** One country or two: two mean both. */
export type Countries = readonly Country[];
