/**
 * Asks and promises by the day on which they fall due, in the order of their EDTF letters, which is that of time: the start page looks for the nearest
 * to today, and read all acts for them, 200 ms at a million.
 */

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index acts_due on acts ((due collate "C")) where due is not null`.execute(db);
}
