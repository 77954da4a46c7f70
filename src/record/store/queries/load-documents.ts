/** Document ids in, what names each document and its text out. The loaders share it, so each text is fetched once. */

import { type Kysely, sql } from 'kysely';
import type { Span } from '../../../text/span.js';
import type { Tables } from '../schema.js';
import type { Citation, DocumentRef } from './types.js';

export const documentRefColumns = ['id', 'url', 'title', 'publisher', 'side', 'language', 'published'] as const;

export type LoadedDocuments = {
  readonly ref: (id: string) => DocumentRef;
  readonly text: (id: string) => string;
  /** Offsets are UTF-16 units, which SQL does not count, so words are cut out here. */
  readonly cite: (id: string, span: Span) => Citation;
};

export function loadDocuments(db: Kysely<Tables>, ids: Iterable<string>): Promise<LoadedDocuments> {
  return documentLoader(db)(ids);
}

/** Whatever was asked for before stays loaded. */
export type DocumentLoader = (ids: Iterable<string>) => Promise<LoadedDocuments>;

/** For several questions one after the other about documents that they share. */
export function documentLoader(db: Kysely<Tables>): DocumentLoader {
  const byId = new Map<string, Loaded>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !byId.has(id));
    for (const { text, ...ref } of missing.length > 0 ? await rowsOf(db, missing) : []) byId.set(ref.id, { ref, text });
    return loaded(byId);
  };
}

type Row = DocumentRef & { readonly text: string };
type Loaded = { readonly ref: DocumentRef; readonly text: string };

function rowsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Row[]> {
  return db
    .selectFrom('documents')
    .select([...documentRefColumns, 'text'])
    .where(sql<boolean>`id = any (${[...ids]}::text[])`)
    .execute();
}

function loaded(byId: ReadonlyMap<string, Loaded>): LoadedDocuments {
  const known = (id: string) => {
    const row = byId.get(id);
    if (!row) throw new Error(`document ${id} was cited but not loaded`);
    return row;
  };
  return {
    ref: (id) => known(id).ref,
    text: (id) => known(id).text,
    cite: (documentId, span) => ({ documentId, span, words: known(documentId).text.slice(...span) }),
  };
}
