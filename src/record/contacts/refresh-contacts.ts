/** Contacts in, each told anew from its accounts: fields, sorting day, pairs of countries, order in its documents' acts. */

import { sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { pairsAmong } from '../pairs.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { type AccountRow, mergeAccounts } from './merge-accounts.js';

type Row = AccountRow & {
  readonly contactId: number;
  readonly documentId: string;
  readonly countries: readonly Country[];
};

/** Contacts without an account are left alone. @returns the day by which each is sorted. */
export async function refreshContacts(tx: Writing, ids: readonly number[]): Promise<Map<number, Day | null>> {
  if (ids.length === 0) return new Map();
  const rows: Row[] = await tx
    .selectFrom('contactAccounts')
    .innerJoin('documents', 'documents.id', 'contactAccounts.documentId')
    .select(['contactId', 'documentId', 'form', 'date', 'placeName', 'placeCountry', 'status', 'recalled', 'countries'])
    .select('documents.day as documentDay')
    .where('contactId', 'in', ids)
    .orderBy('documents.day', (o) => o.asc().nullsLast())
    .orderBy('documentId')
    .orderBy('localId')
    .execute();
  const days = new Map<number, Day | null>();
  for (const [id, accounts] of groupBy(rows, (row) => row.contactId)) days.set(id, await refresh(tx, id, accounts));
  return days;
}

async function refresh(tx: Writing, id: number, accounts: readonly Row[]): Promise<Day | null> {
  const merged = mergeAccounts(accounts);
  const documents = new Set(accounts.map((account) => account.documentId)).size;
  await tx
    .updateTable('contacts')
    .set({ ...merged, documents })
    .where('id', '=', id)
    .execute();
  await tx.deleteFrom('contactPairs').where('contactId', '=', id).execute();
  const held = merged.status === 'held';
  const pairs = pairsAmong(accounts[0]?.countries ?? []).map((pair) => ({
    ...pair,
    contactId: id,
    day: merged.day,
    held,
  }));
  if (pairs.length > 0) await tx.insertInto('contactPairs').values(pairs).execute();
  return merged.day;
}

/** Contacts that no document tells any more, out of the tables. */
export async function dropUntold(tx: Writing, ids: readonly number[]): Promise<void> {
  await sql`delete from contacts c where c.id = any (${ids}::int[])
    and not exists (select from contact_accounts a where a.contact_id = c.id)`.execute(tx);
}
