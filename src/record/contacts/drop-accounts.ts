/** One document's accounts of contacts out of the record; contacts that others tell too are told anew without it. */

import { sql } from 'kysely';
import type { PairMonth } from '../facts/touched-months.js';
import type { Writing } from '../store/open-transaction.js';
import { dropUntold, refreshContacts } from './refresh-contacts.js';
import { regroupContacts } from './regroup-contacts.js';

type Gone = { readonly contactId: number; readonly ref: string };

/** The document's acts must be out already. @returns months in which these contacts counted or count now. */
export async function dropAccounts(tx: Writing, documentId: string): Promise<readonly PairMonth[]> {
  await tx.deleteFrom('participants').where('documentId', '=', documentId).execute();
  const gone: Gone[] = await tx
    .deleteFrom('contactAccounts')
    .where('documentId', '=', documentId)
    .returning(['contactId', 'ref'])
    .execute();
  if (gone.length === 0) return [];
  const ids = [...new Set(gone.map((row) => row.contactId))];
  const neighbours = await dropCandidates(
    tx,
    gone.map((row) => row.ref),
  );
  const { months } = await refreshContacts(tx, ids);
  const regrouped = await regroupContacts(tx, [], [...neighbours, ...(await stillTold(tx, ids))]);
  await dropUntold(tx, ids);
  return [...months, ...regrouped];
}

async function dropCandidates(tx: Writing, refs: readonly string[]): Promise<readonly string[]> {
  const given = sql`${[...refs]}::text[]`;
  const { rows } = await sql<{ left: string; right: string }>`delete from candidates
    where type = 'contact' and ("left" = any (${given}) or "right" = any (${given})) returning "left", "right"`.execute(
    tx,
  );
  return rows.flatMap(({ left, right }) => [left, right]).filter((ref) => !refs.includes(ref));
}

async function stillTold(tx: Writing, ids: readonly number[]): Promise<readonly string[]> {
  const rows = await tx.selectFrom('contactAccounts').select('ref').where('contactId', 'in', ids).execute();
  return rows.map((row) => row.ref);
}
