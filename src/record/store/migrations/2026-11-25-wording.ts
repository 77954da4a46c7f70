/** Uses of standing formulas. Documents read before have none until they are read again. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table formula_uses (
    document_id text collate "C" not null references documents on delete cascade, local_id text collate "C" not null,
    family text collate "C" not null, form text collate "C" not null, a text collate "C" not null,
    b text collate "C" not null, act_local_id text collate "C", words text not null, span_start int4 not null,
    span_end int4 not null, sentence_start int4 not null, sentence_end int4 not null, day date,
    primary key (document_id, local_id))`.execute(db);
  // First and last use of each form of a relation are read from its two ends.
  await sql`create index formula_uses_pair on formula_uses (a, b, form, day, document_id)`.execute(db);
}
