/** Entities in, each shown as its names and documents give it; those that nothing names any more are dropped. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';

/** Those that nothing names any more go first. */
export async function refreshEntities(tx: Writing, ids: readonly number[]): Promise<void> {
  await dropUnnamed(tx, ids);
  await tellEntities(tx, ids);
}

/**
 * The spelling of most documents; on a tie one in Latin letters, then the one with more accents, then by alphabet. Country, kind
 * and parent are those of its keys: those without one add nothing.
 */
export async function tellEntities(tx: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update entities e set name = best.name, country = told.country, kind = told.kind,
      countries = told.countries, parent_id = told.parent_id
    from unnest(${[...ids]}::int[]) as t (id),
    lateral (select n.name from entity_names n where n.entity_id = t.id group by n.name
      order by sum(n.documents) desc, n.name !~ '[A-Za-z]', octet_length(n.name) desc, n.name limit 1) best,
    lateral (select min(k.country) as country, (array_agg(k.kind order by k.home_id) filter (where k.kind is not null))[1] as kind,
        (array_agg(to_json(k.countries) order by cardinality(k.countries) desc, k.home_id))[1] as listed
      from identity_keys k where k.entity_id = t.id) told0,
    lateral (select told0.country, told0.kind, array(select json_array_elements_text(told0.listed)) as countries,
      (select p.entity_id from identity_keys k join identity_keys p on p.key = k.parent_key
        where k.entity_id = t.id and p.entity_id <> t.id order by k.home_id limit 1) as parent_id) told
    where e.id = t.id and (e.name, e.country, e.kind, e.countries, e.parent_id)
      is distinct from (best.name, told.country, told.kind, told.countries, told.parent_id)`.execute(tx);
}

export async function dropUnnamed(tx: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const unnamed = sql`(select e.id from entities e where e.id = any (${[...ids]}::int[])
    and not exists (select from mentions m where m.entity_id = e.id))`;
  await sql`delete from tenures where person_id in ${unnamed}`.execute(tx);
  await sql`delete from entities where id in ${unnamed}`.execute(tx);
}
