/**
 * The commitments of each relation, kept beside it with the mark that the relation had when they were put together. A relation that is
 * written anew has another mark, and so has the record whenever anything is written, so what was kept under an older one counts no more.
 */

import { type Kysely, sql } from 'kysely';
import { offersLz4 } from './2026-12-01-quick-texts.js';

const statements: readonly string[] = [
  `alter table record_rules add column mark uuid not null default gen_random_uuid()`,
  `alter table relations add column mark uuid not null default gen_random_uuid()`,
  `create function mark_relation() returns trigger language plpgsql as
    $$ begin new.mark := gen_random_uuid(); return new; end $$`,
  `create trigger relations_marked before update on relations for each row execute function mark_relation()`,
  `create table kept_commitments (
    a text collate "C" not null, b text collate "C" not null, mark uuid not null, rules text not null, outlines json not null,
    primary key (a, b), foreign key (a, b) references relations on delete cascade)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  if (await offersLz4(db))
    await sql`alter table kept_commitments alter column outlines set compression lz4`.execute(db);
}
