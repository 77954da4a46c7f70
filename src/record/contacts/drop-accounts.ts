/** One document's accounts of contacts out of the record; contacts that others tell too are told anew without it. */

import { sql } from 'kysely';
import type { Sum } from '../facts/sums.js';
import type { Writing } from '../store/open-transaction.js';
import { dropUntold, refreshContacts } from './refresh-contacts.js';
import { regroupContacts } from './regroup-contacts.js';

type Gone = { readonly contactId: number; readonly ref: string };

/** The document's acts must be out already. @returns how the sums change. */
export async function dropAccounts(tx: Writing, documentId: string): Promise<readonly Sum[]> {
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
  const refreshed = await refreshContacts(tx, ids);
  const regrouped = await regroupContacts(tx, { others: [...neighbours, ...(await stillTold(tx, ids))] });
  return [...refreshed, ...regrouped, ...(await dropUntold(tx, ids))];
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
