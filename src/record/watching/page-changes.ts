/** An open record in; out: watched pages whose text changed since, with both texts' ids and what differs, and those that vanished. */

import { type Kysely, sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import { type Difference, differences } from '../../text/differences.js';
import type { Tables } from '../store/schema.js';
import { changedLines } from '../versions/coding-change.js';

export type PageChange = {
  readonly kind: 'changed' | 'vanished';
  readonly at: Date;
  readonly source: string;
  readonly url: string;
  readonly title: string | null;
  readonly documentId: string | null; // the text now, or the last before the page vanished
  readonly beforeId: string | null;
  readonly sentences: readonly Difference[];
  readonly facts: readonly Difference[]; // "act pledge RUS → VNM: …", as "readout recode" shows them
};

type Row = Omit<PageChange, 'sentences' | 'facts'> & {
  readonly text: string | null;
  readonly textBefore: string | null;
  readonly coding: Coding | null;
  readonly codingBefore: Coding | null;
};

/** Newest first. @param documentId only those of pages that have or had this text. */
export async function pageChanges(
  db: Kysely<Tables>,
  { limit = 50, documentId = null }: { readonly limit?: number | undefined; readonly documentId?: string | null } = {},
): Promise<PageChange[]> {
  const { rows } = await sql<Row>`
    with of_pages as (
      select 'changed' as kind, v.seen_at as at, v.url, v.document_id, b.document_id as before_id
        from page_versions v join page_versions b on b.url = v.url and b.n = v.n - 1
      union all
      select 'vanished', vanished_at, url, (select document_id from page_versions v where v.url = p.url order by n desc limit 1), null
        from watched_pages p where vanished_at is not null)
    select c.kind, c.at, p.source_id as source, c.url, coalesce(d.title, p.title) as title, c.document_id, c.before_id,
      d.text, d.coding, b.text as text_before, b.coding as coding_before
    from of_pages c join watched_pages p on p.url = c.url
      left join documents d on d.id = c.document_id left join documents b on b.id = c.before_id
    where ${documentId}::text is null or c.url in (select url from page_versions where document_id = ${documentId})
    order by c.at desc, c.url limit ${limit}`.execute(db);
  return rows.map(changeOf);
}

function changeOf({ text, textBefore, coding, codingBefore, ...change }: Row): PageChange {
  if (text === null || textBefore === null) return { ...change, sentences: [], facts: [] };
  const { removed, added } = changedLines(codingBefore, coding);
  const facts = [
    ...removed.map((line) => ({ kind: 'removed', text: line }) as const),
    ...added.map((line) => ({ kind: 'added', text: line }) as const),
  ];
  return { ...change, sentences: differences(textBefore, text), facts };
}
