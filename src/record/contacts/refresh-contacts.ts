/** Contacts in, each told anew from its accounts: fields, sorting day, pairs of countries, order in its documents' acts. */

import { sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { monthsOfContacts, type PairMonth } from '../facts/touched-months.js';
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

export type Refreshed = {
  readonly days: ReadonlyMap<number, Day | null>; // by which each contact is sorted
  readonly months: readonly PairMonth[]; // in which these contacts and their acts counted before or count now
};

/** Contacts without an account are left alone. */
export async function refreshContacts(tx: Writing, ids: readonly number[]): Promise<Refreshed> {
  if (ids.length === 0) return { days: new Map(), months: [] };
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
  const before = await monthsOfContacts(tx, ids);
  const days = new Map<number, Day | null>();
  for (const [id, accounts] of groupBy(rows, (row) => row.contactId)) days.set(id, await refresh(tx, id, accounts));
  return { days, months: [...before, ...(await monthsOfContacts(tx, ids))] };
}

async function refresh(tx: Writing, id: number, accounts: readonly Row[]): Promise<Day | null> {
  const merged = mergeAccounts(accounts);
  const documents = new Set(accounts.map((account) => account.documentId)).size;
  const countries = [...new Set(accounts.flatMap((account) => account.countries))].sort();
  await tx
    .updateTable('contacts')
    .set({ ...merged, countries, documents })
    .where('id', '=', id)
    .execute();
  await moveActs(tx, id, merged.day);
  await tx.deleteFrom('contactPairs').where('contactId', '=', id).execute();
  const held = merged.status === 'held';
  const pairs = pairsAmong(countries).map((pair) => ({
    ...pair,
    ...{ contactId: id, day: merged.day, held },
  }));
  if (pairs.length > 0) await tx.insertInto('contactPairs').values(pairs).execute();
  return merged.day;
}

/** Acts without a day of their own stand on the day of their contact, which another document may have told better. */
async function moveActs(tx: Writing, id: number, day: Day | null): Promise<void> {
  await sql`update acts t set day = coalesce(${day}::date, d.day) from documents d
    where d.id = t.document_id and t.contact_id = ${id} and (t.date is null or t.date like 'X%')
      and t.day is distinct from coalesce(${day}::date, d.day)`.execute(tx);
}

/** Contacts that no document tells any more, out of the tables. */
export async function dropUntold(tx: Writing, ids: readonly number[]): Promise<void> {
  await sql`delete from contacts c where c.id = any (${ids}::int[])
    and not exists (select from contact_accounts a where a.contact_id = c.id)`.execute(tx);
}
