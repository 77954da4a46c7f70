/** A document in, the contacts that it tells, each with the day it is sorted by. */

import type { Writing } from '../store/open-transaction.js';
import type { ContactOfAct } from './record-acts.js';

/** By local id ("c1"). */
export async function contactsOfDocument(tx: Writing, documentId: string): Promise<ReadonlyMap<string, ContactOfAct>> {
  const rows = await tx
    .selectFrom('contactAccounts')
    .innerJoin('contacts', 'contacts.id', 'contactAccounts.contactId')
    .select(['localId', 'contacts.id', 'contacts.day'])
    .where('documentId', '=', documentId)
    .execute();
  return new Map(rows.map(({ localId, id, day }) => [localId, { id, day }]));
}
