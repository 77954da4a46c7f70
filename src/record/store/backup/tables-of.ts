/** An open database in; its tables out, each after those that its rows point at, as the database itself tells. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';

export type StoredTable = {
  readonly name: string;
  /** Columns that point at rows of the same table, with the key of their own row: filled in once all rows are there. */
  readonly inside: readonly { readonly column: string; readonly key: string }[];
};

type Link = { readonly name: string; readonly target: string | null; readonly column: string; readonly key: string };

/** Of the current schema, without what the migrator keeps for itself. */
export async function tablesOf(db: Kysely<Tables>): Promise<StoredTable[]> {
  const { rows: links } = await sql<Link>`
    select t.relname as name, f.relname as target, a.attname as "column", k.attname as key from pg_class t
    left join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
    left join pg_class f on f.oid = c.confrelid
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    left join pg_attribute k on k.attrelid = f.oid and k.attnum = c.confkey[1]
    where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and t.relname not like 'kysely%'
    order by t.relname, a.attname`.execute(db);
  return inOrder(links).map((name) => ({
    name,
    inside: links.filter((link) => link.name === name && link.target === name),
  }));
}

/** What is put together anew when it is next asked for. */
const kept: readonly string[] = ['kept_commitments'];

/** Those that a backup holds: what was told, and what is drawn from it as it is read. */
export async function toldTables(db: Kysely<Tables>): Promise<StoredTable[]> {
  return (await tablesOf(db)).filter(({ name }) => !kept.includes(name));
}

function inOrder(links: readonly Link[]): string[] {
  const ordered: string[] = [];
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const { target } of links.filter((link) => link.name === name)) if (target && target !== name) place(target);
    ordered.push(name);
  };
  for (const { name } of links) place(name);
  return ordered;
}

/** Name of the last migration that ran; null before the first. */
export async function lastMigration(db: Kysely<Tables>): Promise<string | null> {
  const { rows: found } = await sql`select from pg_class where relname = 'kysely_migration'
    and relnamespace = current_schema()::regnamespace`.execute(db);
  if (found.length === 0) return null;
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
  return rows[0]?.name ?? null;
}
