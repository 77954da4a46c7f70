/**
 * What is long in a document is pressed with LZ4 where the server can: in a quarter of the time, while other writers wait.
 * Servers built without it, and the embedded database, keep their own way. Rows written before stay readable as they are.
 */

import { type Kysely, sql } from 'kysely';

const long = ['text', 'source', 'source_map', 'coding', 'terms', 'search'];

export async function up(db: Kysely<unknown>): Promise<void> {
  if (!(await offersLz4(db))) return;
  for (const name of long)
    await sql`alter table documents alter column ${sql.ref(name)} set compression lz4`.execute(db);
}

export async function offersLz4(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ offered: boolean }>`select 'lz4' = any (enumvals) as offered from pg_settings
    where name = 'default_toast_compression'`.execute(db);
  return rows[0]?.offered === true;
}
