/** Entities in, each shown under the spelling and with the country that its documents give it. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';

/**
 * The spelling of most documents; on a tie one in Latin letters, then the one with more accents, then by alphabet.
 * The country is that of its keys: those without one add nothing.
 */
export async function refreshNames(tx: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update entities e set name = best.name, country = best.country
    from unnest(${ids}::int[]) as t (id), lateral (
      select n.name, max(nullif(split_part(max(n.key), '|', 3), '')) over () as country
      from entity_names n where n.entity_id = t.id group by n.name
      order by sum(n.documents) desc, n.name !~ '[A-Za-z]', octet_length(n.name) desc, n.name limit 1) best
    where e.id = t.id and e.type in ('person', 'body')
      and (e.name, coalesce(e.country, '')) is distinct from (best.name, coalesce(best.country, ''))`.execute(tx);
}
