/** Marks of the record, and of one relation in it, that change with them. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
import { inOrder } from './relations.js';

/** Text that stays the same as long as nothing is written. Cost: none, no table is read. */
export async function recordMark(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(db);
  return rows[0]?.mark ?? '';
}

/**
 * Text that stays the same as long as no contact or act between the two is written, moved or judged, and no link of commitments is. Whatever touches
 * a relation counts its sums anew, and a row written anew has a number of its own. How people are spelt is not in it: that may change with any document.
 * Cost: one row, and the judgements on links.
 */
export async function pairMark(db: Kysely<Tables>, one: Country, other: Country): Promise<string> {
  const { a, b } = inOrder(one, other);
  const { rows } = await sql<{
    mark: string;
  }>`select concat_ws(' ', (select xmin from relations where a = ${a} and b = ${b}),
    max(id), count(withdrawn_at)) as mark from judgements where type = 'link'`.execute(db);
  return rows[0]?.mark ?? '';
}
