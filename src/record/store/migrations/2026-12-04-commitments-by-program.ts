/**
 * Two releases may be at work on one record while a team moves to the next. Each keeps its commitments beside those of the other, where they overwrote
 * each other's at every question. What is kept can be put together at any time, so all of it goes.
 */

import { type Kysely, sql } from 'kysely';

const statements: readonly string[] = [
  `delete from kept_commitments`,
  `alter table kept_commitments add column kept_at timestamptz not null default now()`,
  `alter table kept_commitments drop constraint kept_commitments_pkey`,
  `alter table kept_commitments add primary key (a, b, rules)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
