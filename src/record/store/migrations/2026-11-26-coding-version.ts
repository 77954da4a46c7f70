/** By which code, models and tables each document was coded, and by which a record of many workers is to be coded. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table documents add column coding_version text collate "C"`.execute(db);
  await sql`create index documents_coding_version on documents (coding_version, id)`.execute(db);
  await sql`alter table record_rules add column coding_version text collate "C"`.execute(db);
}
