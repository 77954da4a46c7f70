/** A mark of the record that changes with it. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';

/** Text that stays the same as long as nothing is written. Cost: none, no table is read. */
export async function recordMark(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(db);
  return rows[0]?.mark ?? '';
}
