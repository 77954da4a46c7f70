/** Accounts of several documents joined to one contact, against the gold. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/record/store/schema.js';
import {
  type DocumentIds,
  type GoldAccount,
  pairwise,
  type RecordGold,
  type Scores,
  type Show,
  scoresOf,
} from './types.js';

type Account = {
  readonly ref: string;
  readonly document: string;
  readonly kind: string;
  readonly names: string;
  readonly contact: number;
};

/**
 * `contact` counts pairs of accounts that the coder read, with the person whom the gold names; `contact.all` counts pairs with an
 * account that it did not read as missed, too.
 */
export async function scoreContacts(
  db: Kysely<Tables>,
  gold: RecordGold,
  documents: DocumentIds,
  show: Show,
): Promise<{ contact: Scores; 'contact.all': Scores }> {
  const rows = await accountsOf(db);
  const groups = new Map<string, number>();
  let unread = 0;
  for (const [n, accounts] of gold.contacts.entries()) {
    const read = accounts.flatMap((account) => rows.find((row) => fits(row, account, documents)) ?? []);
    for (const { ref } of read) groups.set(ref, n);
    unread += pairsAmong(accounts.length) - pairsAmong(read.length);
    for (const account of accounts.filter((one) => !rows.some((row) => fits(row, one, documents))))
      show(`not read: ${JSON.stringify(account)}`);
  }
  const things = rows.map((row) => {
    return { name: `${row.kind} ${row.ref}`, gold: String(groups.get(row.ref) ?? row.ref), found: String(row.contact) };
  });
  const contact = pairwise(things, show);
  return { contact, 'contact.all': scoresOf({ ...contact, fn: contact.fn + unread }) };
}

function pairsAmong(n: number): number {
  return (n * (n - 1)) / 2;
}

async function accountsOf(db: Kysely<Tables>): Promise<readonly Account[]> {
  const { rows } = await sql<Account>`select a.ref, a.document_id as document, a.kind, a.contact_id as contact,
      coalesce((select string_agg(m.name, ', ') from participants p
        join mentions m on m.document_id = p.document_id and m.local_id = p.mention
        where p.document_id = a.document_id and p.local_id = a.local_id), '') as names
    from contact_accounts a order by a.ref`.execute(db);
  return rows;
}

function fits(row: Account, { in: name, kind, who }: GoldAccount, documents: DocumentIds): boolean {
  return (
    row.document === documents.get(name) &&
    kind.split(' ').includes(row.kind) &&
    (who === undefined || row.names.includes(who))
  );
}
