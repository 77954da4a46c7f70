/** Entities that no document names any more, out of the tables. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';

export async function dropUnnamed(tx: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const unnamed = sql`(select e.id from entities e where e.id = any (${ids}::int[])
    and not exists (select from mentions m where m.entity_id = e.id))`;
  await sql`delete from tenures where person_id in ${unnamed}`.execute(tx);
  await sql`delete from entities where id in ${unnamed}`.execute(tx);
}
