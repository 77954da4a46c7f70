/** Words in, the documents that hold all of them out: in title or text, accents and case aside. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { documentRefColumns } from './load-documents.js';
import { limits } from './paging.js';
import type { DocumentRef, Page, Paging } from './types.js';

export type FoundDocument = DocumentRef & { readonly text: string };

/**
 * @param words without accents and in lower case, as `fold` gives them; a part of a word is found as well.
 *
 * Latest published first. Cost: every text is read through; some thousand documents take a second.
 */
export async function searchDocuments(
  db: Kysely<Tables>,
  words: readonly string[],
  paging: Paging = {},
): Promise<Page<FoundDocument>> {
  const { limit, offset } = limits(paging);
  if (words.length === 0) return { items: [], total: 0 };
  const wanted = sql`from documents d where ${sql.join(words.map(holds), sql` and `)}`;
  const columns = sql.join([...documentRefColumns, 'text'].map((column) => sql.ref(`d.${column}`)));
  const counted = await sql<{ total: number }>`select count(*) as total ${wanted}`.execute(db);
  const found = await sql<FoundDocument>`select ${columns} ${wanted}
    order by d.published desc nulls last, d.id limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, items: found.rows };
}

// The same folding as src/text/fold.ts: marks off, đ as d, plain apostrophes, lower case.
function holds(word: string) {
  const pattern = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
  const plain = sql`translate(normalize(concat_ws(' ', d.title, d.text), NFD), 'đĐ’‘ʼ', 'dd''''''')`;
  return sql`regexp_replace(lower(${plain}), '[\u0300-\u036f]', '', 'g') like ${pattern}`;
}
