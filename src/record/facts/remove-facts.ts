/** One document's facts out of the tables; what other documents also tell stays. */

import { sql } from 'kysely';
import { dropAccounts } from '../contacts/drop-accounts.js';
import { accountsOf, regroupContacts } from '../contacts/regroup-contacts.js';
import { forget } from '../entities/forget.js';
import type { Writing } from '../store/open-transaction.js';
import { refreshSums } from './refresh-sums.js';
import { refreshTenures } from './refresh-tenures.js';
import { minus, sumsOfActs } from './sums.js';

/** The document's own row stays; see withdraw-document.ts. */
export async function removeFacts(tx: Writing, documentId: string): Promise<void> {
  const ofActs = minus(await sumsOfActs(tx, [documentId]));
  await tx.deleteFrom('formulaUses').where('documentId', '=', documentId).execute();
  await tx.deleteFrom('acts').where('documentId', '=', documentId).execute();
  const ofContacts = await dropAccounts(tx, documentId);
  const people = await removePosts(tx, documentId);
  // Tenures first: they hold on to bodies that nothing else may name any more.
  await refreshTenures(tx, people);
  const moved = await forget(tx, documentId);
  const regrouped = await regroupContacts(tx, { changed: await accountsOf(tx, moved) });
  await refreshSums(tx, [...ofActs, ...ofContacts, ...regrouped]);
}

async function removePosts(tx: Writing, documentId: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`with gone as (
    delete from posts where document_id = ${documentId} returning person_id) select distinct person_id as id from gone`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}
