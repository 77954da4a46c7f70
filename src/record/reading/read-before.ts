/** A document that is not coded yet in; what became of it when it was read before, if that need not be done again, out. */

import type { Kysely } from 'kysely';
import type { Document } from '../../ingest/types.js';
import { storableJson } from '../storable.js';
import type { Tables } from '../store/schema.js';
import type { ReadResult } from '../types.js';
import { documentInOrder } from './document-in-order.js';

/** null when it is not in, or differs, or was coded by another version. */
export async function readBefore(db: Kysely<Tables>, document: Document, version: string): Promise<ReadResult | null> {
  const row = await db
    .selectFrom('documents')
    .select(['id', 'url', 'publisher', 'side', 'language', 'title', 'published', 'dateline', 'text', 'captions'])
    .select(['source', 'sourceMap', 'coding'])
    .where('id', '=', document.id)
    .where('codingVersion', '=', version)
    .executeTakeFirst();
  if (!row || storableJson(documentInOrder(row)) !== storableJson(documentInOrder(document))) return null;
  return { status: 'unchanged', contacts: row.coding?.contacts.length ?? 0, acts: row.coding?.acts.length ?? 0 };
}
