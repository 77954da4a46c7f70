/** Full-text index of documents: title and text, folded as in search-text.ts. Documents already there are indexed. */

import { type Kysely, sql } from 'kysely';
import { searchText } from '../../search/search-text.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table documents add column search tsvector`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from documents`.execute(db);
  for (const { id } of rows) await index(db, id);
  await sql`create index documents_search on documents using gin (search)`.execute(db);
}

async function index(db: Kysely<unknown>, id: string): Promise<void> {
  const { rows } = await sql<{
    title: string | null;
    text: string;
  }>`select title, text from documents where id = ${id}`.execute(db);
  const folded = searchText(rows[0]?.title ?? null, rows[0]?.text ?? '');
  await sql`update documents set search = to_tsvector('simple', ${folded}) where id = ${id}`.execute(db);
}
