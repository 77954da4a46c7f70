/** A backup file and a place in; the record of the backup at that place, on either kind of database. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../errors.js';
import type { By } from './accounts/types.js';
import { noteChange } from './audit/note-change.js';
import { keepUp } from './keep-up.js';
import { aProgram } from './reading/prepare.js';
import type { End, Rows } from './store/backup/format.js';
import { headerOf, readBackup } from './store/backup/read-backup.js';
import { lastMigration, type StoredTable, tablesOf } from './store/backup/tables-of.js';
import { explainFault } from './store/explain-fault.js';
import { migrate } from './store/migrate.js';
import { migrations } from './store/migrations/index.js';
import { openDatabase } from './store/open-database.js';
import { oneAtATime, type Writing } from './store/open-transaction.js';
import type { Tables } from './store/schema.js';
import type { RecordOptions } from './types.js';

/**
 * Restore into a place that holds no record yet, or an empty one: all rows in one transaction, or none. A backup of an
 * older version is brought up to date. Memory is that of some hundred rows.
 *
 * @throws ReadoutError `restore-not-empty`, `backup-unreadable`, `backup-newer`, and what opening a record throws.
 */
export async function restoreRecord(
  file: string,
  options: RecordOptions = {},
  by: By = aProgram,
): Promise<{ rows: number; place: string }> {
  const lines = readBackup(file);
  const { migration } = headerOf((await lines.next()).value, file);
  if (!Object.hasOwn(migrations, migration)) throw new ReadoutError('backup-newer', { file, migration });
  const { db, place } = await openDatabase(options);
  try {
    await makeTables(db, place, migration);
    const rows = await oneAtATime(db, (tx) => fill(tx, lines, place)).catch((cause) =>
      Promise.reject(asDamage(cause, file)),
    );
    await migrate(db);
    await keepUp(db);
    const change = { action: 'record.restored', subject: 'record', after: { rows, migration } };
    await noteChange(db, by, change);
    return { rows, place };
  } catch (error) {
    throw explainFault(error, place);
  } finally {
    await db.destroy();
  }
}

/** A damaged file may unpack to values that no column takes, before its end tells that it is damaged: SQLSTATE classes 22 and 23. */
function asDamage(cause: Error & { readonly code?: string }, file: string): Error {
  if (!/^2[23]/.test(cause.code ?? '')) return cause;
  return new ReadoutError('backup-unreadable', { file, reason: cause.message }, { cause });
}

/** The tables as they were when the backup was written. A new folder has those of today, so they make room if they are empty. */
async function makeTables(db: Kysely<Tables>, place: string, migration: string): Promise<void> {
  const last = await lastMigration(db);
  if (last !== null && last > migration) await oneAtATime(db, (tx) => dropTables(tx, place));
  await migrate(db, migration);
}

async function dropTables(tx: Writing, place: string): Promise<void> {
  const tables = await tablesOf(tx);
  if (!(await isEmpty(tx, tables))) throw new ReadoutError('restore-not-empty', { place });
  for (const name of [...tables.map((table) => table.name), 'kysely_migration', 'kysely_migration_lock'])
    await sql`drop table ${sql.table(name)} cascade`.execute(tx);
  for (const { name } of await functionsOf(tx)) await sql`drop function ${sql.raw(name)} cascade`.execute(tx);
}

/** Of the current schema, without what extensions brought. */
async function functionsOf(tx: Writing): Promise<readonly { readonly name: string }[]> {
  const { rows } = await sql<{ name: string }>`select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`.execute(tx);
  return rows;
}

async function fill(tx: Writing, lines: AsyncGenerator<Rows | End | object>, place: string): Promise<number> {
  const tables = await tablesOf(tx);
  if (!(await isEmpty(tx, tables))) throw new ReadoutError('restore-not-empty', { place });
  for (const { name } of [...tables].reverse()) await sql`delete from ${sql.table(name)}`.execute(tx);
  const inside: Inside[] = [];
  let count = 0;
  for await (const line of lines) {
    if ('table' in line) count += await insert(tx, line as Rows, tables, inside);
    else if ('end' in line) await setSequences(tx, line as End);
  }
  for (const one of inside) await fillInside(tx, one);
  return count;
}

/** No document, and nothing in the audit log, from which a row cannot be taken. */
async function isEmpty(tx: Writing, tables: readonly StoredTable[]): Promise<boolean> {
  for (const table of ['documents', 'audit']) {
    if (!tables.some(({ name }) => name === table)) continue; // made by a later version
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(tx);
    if (rows.length > 0) return false;
  }
  return true;
}

/** What points at rows of its own table: filled in when all of them are there. */
type Inside = { readonly table: string; readonly column: string; readonly key: string; readonly pairs: unknown[] };

async function insert(
  tx: Writing,
  { table, rows }: Rows,
  tables: readonly StoredTable[],
  inside: Inside[],
): Promise<number> {
  const links = tables.find(({ name }) => name === table)?.inside ?? [];
  for (const { column, key } of links) {
    const pairs = rows.filter((row) => row[column] !== null).map((row) => ({ key: row[key], value: row[column] }));
    if (pairs.length > 0) inside.push({ table, column, key, pairs });
  }
  const open = Object.fromEntries(links.map(({ column }) => [column, null]));
  const values = JSON.stringify(rows.map((row) => ({ ...row, ...open })));
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${values}::jsonb)`.execute(tx);
  return rows.length;
}

async function fillInside(tx: Writing, { table, column, key, pairs }: Inside): Promise<void> {
  await sql`update ${sql.table(table)} t set ${sql.ref(column)} = o.${sql.ref(column)}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(
      pairs.map((pair) => ({ [key]: (pair as { key: unknown }).key, [column]: (pair as { value: unknown }).value })),
    )}::jsonb) o where t.${sql.ref(key)} = o.${sql.ref(key)}`.execute(tx);
}

async function setSequences(tx: Writing, { sequences }: End): Promise<void> {
  for (const [name, last] of Object.entries(sequences))
    await sql`select setval(${name}::regclass, ${last})`.execute(tx);
}
