/** An open record and a file name in; everything in the record in that file, as it stood at one moment. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { type Kysely, sql, type Transaction } from 'kysely';
import { explainFault } from '../explain-fault.js';
import type { Tables } from '../schema.js';
import { backupFormat, type End, type Header, type Line, type Rows, rowsAtOnce } from './format.js';
import { lastMigration, toldTables } from './tables-of.js';

export type BackupTally = { readonly rows: number };

/**
 * Write a backup. Others may read and write the record meanwhile: it holds what was there when it began. The file is there
 * whole or not at all; memory is that of some hundred rows.
 *
 * @throws ReadoutError `disk-full`, `record-no-access` for the file.
 */
export async function backupRecord(db: Kysely<Tables>, file: string): Promise<BackupTally> {
  const draft = `${file}.part`;
  try {
    const rows = await writeDraft(db, draft);
    await rename(draft, file);
    return { rows };
  } catch (error) {
    await rm(draft, { force: true });
    throw explainFault(error, file);
  }
}

async function writeDraft(db: Kysely<Tables>, draft: string): Promise<number> {
  const packed = createGzip();
  const written = finished(packed.pipe(createWriteStream(draft)));
  written.catch((error) => packed.destroy(error));
  packed.on('error', () => {}); // told by `written`
  const work = db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => writeAll(tx, packed));
  const [rows] = await Promise.all([work, written]);
  return rows;
}

async function writeAll(tx: Transaction<Tables>, packed: Gzip): Promise<number> {
  const migration = (await lastMigration(tx)) ?? '';
  await write(packed, { format: backupFormat, migration, at: new Date().toISOString() } satisfies Header);
  let rows = 0;
  for (const { name } of await toldTables(tx)) rows += await writeTable(tx, name, packed);
  await write(packed, { end: true, rows, sequences: await sequencesOf(tx) } satisfies End);
  packed.end();
  return rows;
}

async function writeTable(tx: Transaction<Tables>, table: string, packed: Gzip): Promise<number> {
  let count = 0;
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t) as value from ${sql.table(table)} t`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ value: Rows['rows'][number] }>`
      fetch forward ${sql.lit(rowsAtOnce)} from backup_rows`.execute(tx.withoutPlugins());
    if (rows.length === 0) break;
    count += rows.length;
    await write(packed, { table, rows: rows.map(({ value }) => value) } satisfies Rows);
  }
  await sql`close backup_rows`.execute(tx);
  return count;
}

async function sequencesOf(tx: Transaction<Tables>): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; last: number }>`select sequencename as name, last_value as last
    from pg_sequences where schemaname = current_schema() and last_value is not null`.execute(tx);
  return Object.fromEntries(rows.map(({ name, last }) => [name, Number(last)]));
}

async function write(packed: Gzip, line: Line): Promise<void> {
  if (packed.destroyed) throw packed.errored ?? new Error('the backup file was closed');
  if (!packed.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(packed, 'drain'), once(packed, 'close')]);
}
