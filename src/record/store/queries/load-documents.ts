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

export async function loadDocuments(db: Kysely<Tables>, ids: Iterable<string>): Promise<LoadedDocuments> {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0
      ? []
      : await db
          .selectFrom('documents')
          .select([...documentRefColumns, 'text'])
          .where(sql<boolean>`id = any (${wanted}::text[])`)
          .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = (id: string) => {
    const row = byId.get(id);
    if (!row) throw new Error(`document ${id} was cited but not loaded`);
    return row;
  };
  return {
    ref: (id) => {
      const { text: _, ...ref } = known(id);
      return ref;
    },
    text: (id) => known(id).text,
    cite: (documentId, span) => ({ documentId, span, words: known(documentId).text.slice(...span) }),
  };
}
