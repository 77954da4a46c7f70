/** Contacts in, each told anew from its accounts: fields, sorting day, pairs of countries, order in its documents' acts. */

import { sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import { minus, type Sum, sumsOfContacts } from '../facts/sums.js';
import { pairsAmong } from '../pairs.js';
import { groupBy } from '../store/group-by.js';
import { insertRows, manyRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import { type AccountRow, type MergedContact, mergeAccounts } from './merge-accounts.js';

type Row = AccountRow & {
  readonly contactId: number;
  readonly documentId: string;
  readonly countries: readonly Country[];
};

/**
 * Contacts without an account are left alone.
 *
 * @param fresh those of which nothing was told before: no pairs, no acts.
 * @returns how the sums change.
 */
export async function refreshContacts(
  tx: Writing,
  ids: readonly number[],
  fresh: ReadonlySet<number> = new Set(),
): Promise<readonly Sum[]> {
  if (ids.length === 0) return [];
  const isKnown = (id: number) => !fresh.has(id);
  const accounts = groupBy(await accountsOf(tx, ids), (row) => row.contactId);
  const before = minus(await sumsOfContacts(tx, ids.filter(isKnown)));
  const contacts = [...accounts].map(([id, own]) => toldBy(id, own));
  await keepContacts(tx, contacts);
  const known = contacts.filter(({ id }) => isKnown(id));
  await moveActs(tx, known);
  await dropPairs(tx, known);
  await keepPairs(tx, contacts);
  return [...before, ...(await sumsOfContacts(tx, ids))];
}

async function accountsOf(tx: Writing, ids: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select a.contact_id as "contactId", a.document_id as "documentId", a.form, a.date,
      a.place_name as "placeName", a.place_country as "placeCountry", a.status, a.recalled, a.countries, d.day as "documentDay"
    from contact_accounts a join documents d on d.id = a.document_id where a.contact_id = any (${[...ids]}::int4[])
    order by d.day nulls last, a.document_id, a.local_id`.execute(tx);
  return rows;
}

type Merged = MergedContact & {
  readonly id: number;
  readonly countries: Country[];
  readonly documents: number;
};

function toldBy(id: number, accounts: readonly Row[]): Merged {
  const documents = new Set(accounts.map((account) => account.documentId)).size;
  const countries = [...new Set(accounts.flatMap((account) => account.countries))].sort();
  return { id, ...mergeAccounts(accounts), countries, documents };
}

async function keepContacts(tx: Writing, contacts: readonly Merged[]): Promise<void> {
  await sql`update contacts c set form = x.form, date = x.date, day_from = x.day_from, day_to = x.day_to, day = x.day,
      place_name = x.place_name, place_country = x.place_country, status = x.status, recalled = x.recalled,
      countries = x.countries, documents = x.documents
    from ${manyRows('contacts', contacts)} x where c.id = x.id`.execute(tx);
}

/** Acts without a day of their own stand on the day of their contact, which another document may have told better. */
async function moveActs(tx: Writing, contacts: readonly Merged[]): Promise<void> {
  if (contacts.length === 0) return;
  await sql`update acts t set day = coalesce(x.day, d.day)
    from unnest(${contacts.map(({ id }) => id)}::int4[], ${contacts.map(({ day }) => day)}::date[]) as x (id, day), documents d
    where d.id = t.document_id and t.contact_id = x.id and (t.date is null or t.date like 'X%')
      and t.day is distinct from coalesce(x.day, d.day)`.execute(tx);
}

async function dropPairs(tx: Writing, contacts: readonly Merged[]): Promise<void> {
  if (contacts.length === 0) return;
  await sql`delete from contact_pairs where contact_id = any (${contacts.map(({ id }) => id)}::int4[])`.execute(tx);
}

async function keepPairs(tx: Writing, contacts: readonly Merged[]): Promise<void> {
  const pairs = contacts.flatMap(({ id, day, status, countries }) =>
    pairsAmong(countries).map((pair) => ({ ...pair, contactId: id, day, held: status === 'held' })),
  );
  await insertRows(tx, 'contactPairs', pairs);
}

/** Contacts that no document tells any more, out of the tables. @returns how the sums change. */
export async function dropUntold(tx: Writing, ids: readonly number[]): Promise<readonly Sum[]> {
  if (ids.length === 0) return [];
  const untold = sql<{ id: number }>`select c.id from contacts c where c.id = any (${[...ids]}::int[])
    and not exists (select from contact_accounts a where a.contact_id = c.id)`;
  const gone = (await untold.execute(tx)).rows.map(({ id }) => id);
  if (gone.length === 0) return [];
  const sums = minus(await sumsOfContacts(tx, gone));
  await sql`delete from contacts where id = any (${gone}::int[])`.execute(tx);
  return sums;
}
