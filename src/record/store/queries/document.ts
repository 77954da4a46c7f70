/** The document page: clean text with its coding, and where each thing of the coding stands in the record. */

import type { Kysely } from 'kysely';
import type { Coding, Country } from '../../../coding/types.js';
import type { Dateline, SourceSegment } from '../../../ingest/types.js';
import type { Tables } from '../schema.js';
import { documentRefColumns } from './load-documents.js';
import { limits } from './paging.js';
import type { DocumentRef, EntityRef, Page, Paging } from './types.js';

export type DocumentView = DocumentRef & {
  readonly text: string;
  readonly captions: readonly string[];
  readonly dateline: Dateline | null;
  readonly source: string;
  readonly sourceMap: readonly SourceSegment[];
  readonly coding: Coding | null; // null when the document was kept without a coding
  readonly reprintOf: DocumentRef | null; // a reprint has no facts of its own in the record
  readonly reprints: readonly DocumentRef[];
  /** From ids of the coding ("p1", "c1", "a1") to the record; empty for a reprint. */
  readonly entities: Readonly<Record<string, EntityRef>>;
  readonly contacts: Readonly<Record<string, number>>;
  readonly acts: Readonly<Record<string, number>>;
};

/** @returns null when no document has this id. */
export async function findDocument(db: Kysely<Tables>, id: string): Promise<DocumentView | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { fingerprint: _f, signature: _s, search: _i, terms: _t, readAt: _r, day: _d, reprintOf, ...document } = row;
  const refs = db.selectFrom('documents').select([...documentRefColumns]);
  return {
    ...document,
    reprintOf: reprintOf === null ? null : ((await refs.where('id', '=', reprintOf).executeTakeFirst()) ?? null),
    reprints: await refs.where('reprintOf', '=', id).orderBy('id').execute(),
    entities: await entitiesOf(db, id),
    contacts: await idsOf(db, 'contactAccounts', id),
    acts: await idsOf(db, 'acts', id),
  };
}

/** Documents, last published first. `side` narrows to publishers that speak for a country. */
export async function listDocuments(
  db: Kysely<Tables>,
  asked: Paging & { readonly side?: Country | undefined } = {},
): Promise<Page<DocumentRef & { readonly reprintOf: string | null }>> {
  const { limit, offset } = limits(asked);
  const all = db.selectFrom('documents');
  const wanted = asked.side === undefined ? all : all.where('side', '=', asked.side);
  const { total } = await wanted.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const items = await wanted
    .select([...documentRefColumns, 'reprintOf'])
    .orderBy('day', (o) => o.desc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items };
}

/** Documents of this address, or whose id starts so. */
export async function documentsNamed(db: Kysely<Tables>, name: string): Promise<readonly DocumentRef[]> {
  const start = name.replace(/[%_\\]/g, '\\$&');
  return db
    .selectFrom('documents')
    .select([...documentRefColumns])
    .where((e) => (/^sha256:./.test(name) ? e('id', 'like', `${start}%`) : e('url', '=', name)))
    .limit(10)
    .execute();
}

async function entitiesOf(db: Kysely<Tables>, id: string): Promise<Record<string, EntityRef>> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('entities', 'entities.id', 'mentions.entityId')
    .select(['localId', 'entities.id', 'entities.name', 'entities.country'])
    .where('documentId', '=', id)
    .execute();
  return Object.fromEntries(rows.map(({ localId, ...entity }) => [localId, entity]));
}

async function idsOf(
  db: Kysely<Tables>,
  table: 'acts' | 'contactAccounts',
  documentId: string,
): Promise<Record<string, number>> {
  const rows =
    table === 'acts'
      ? await db.selectFrom('acts').select(['localId', 'id']).where('documentId', '=', documentId).execute()
      : await db
          .selectFrom('contactAccounts')
          .select(['localId', 'contactId as id'])
          .where('documentId', '=', documentId)
          .execute();
  return Object.fromEntries(rows.map((row) => [row.localId, row.id]));
}
