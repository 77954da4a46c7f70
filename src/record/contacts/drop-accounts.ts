/** One document's accounts of contacts out of the record; contacts that others tell too are told anew without it. */

import type { PairMonth } from '../facts/touched-months.js';
import type { Writing } from '../store/open-transaction.js';
import { dropUntold, refreshContacts } from './refresh-contacts.js';

/** The document's acts must be out already. @returns months in which these contacts counted. */
export async function dropAccounts(tx: Writing, documentId: string): Promise<readonly PairMonth[]> {
  await tx.deleteFrom('participants').where('documentId', '=', documentId).execute();
  const gone = await tx
    .deleteFrom('contactAccounts')
    .where('documentId', '=', documentId)
    .returning('contactId')
    .execute();
  const ids = [...new Set(gone.map((row) => row.contactId))];
  const { months } = await refreshContacts(tx, ids);
  await dropUntold(tx, ids);
  return months;
}
