/** Documents in, the contacts that each tells, with the day they are sorted by. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** The contact of the record and the day it is sorted by. */
export type ContactOfAct = { readonly id: number; readonly day: Day | null };
/** By local id ("c1"). */
export type ContactsOfAct = ReadonlyMap<string, ContactOfAct>;

type Row = ContactOfAct & { readonly documentId: string; readonly localId: string };

/** By id of the document. */
export async function contactsOfDocuments(
  tx: Writing,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ContactsOfAct>> {
  const { rows } = await sql<Row>`select a.document_id as "documentId", a.local_id as "localId", c.id, c.day
    from contact_accounts a join contacts c on c.id = a.contact_id
    where a.document_id = any (${[...documentIds]}::text[])`.execute(tx);
  const groups = groupBy(rows, ({ documentId }) => documentId);
  return new Map(
    [...groups].map(([documentId, own]) => [
      documentId,
      new Map(own.map(({ localId, id, day }) => [localId, { id, day }])),
    ]),
  );
}
