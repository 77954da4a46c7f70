/** Accounts of contacts are found by countries and day, those of no certain day by countries alone. */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index contact_accounts_near on contact_accounts (countries, anchor)`.execute(db);
  await sql`create index contact_accounts_undated on contact_accounts (countries)
    where anchor is null or date like 'X%'`.execute(db);
}
