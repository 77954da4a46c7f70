/** Marks of the record, and of one relation in it, that change with them. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
import { inOrder } from './relations.js';

/** Text that stays the same as long as nothing at all is written, be it what is kept to answer sooner. Cost: none, no table is read. */
export async function recordMark(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(db);
  return rows[0]?.mark ?? '';
}

/** Text that stays the same as long as nothing is read, judged, withdrawn or watched. Cost: one row. */
export async function factsMark(db: Kysely<Tables>): Promise<string> {
  const rules = await db.selectFrom('recordRules').select('mark').executeTakeFirst();
  return rules?.mark ?? '';
}

/**
 * Text that stays the same as long as no contact or act between the two is written, moved or judged, and no link of their acts is. Whatever touches
 * a relation counts its sums anew, and a row written anew has a mark of its own. How people are spelt is not in it: that may change with any document.
 * Cost: one row.
 */
export async function pairMark(db: Kysely<Tables>, one: Country, other: Country): Promise<string> {
  const { a, b } = inOrder(one, other);
  const row = await db.selectFrom('relations').select('mark').where('a', '=', a).where('b', '=', b).executeTakeFirst();
  return row?.mark ?? '';
}
