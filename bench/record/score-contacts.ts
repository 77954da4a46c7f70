/** Accounts of several documents joined to one contact, against the gold. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/record/store/schema.js';
import { type DocumentIds, type GoldAccount, pairwise, type RecordGold, type Scores, type Show } from './types.js';

type Account = {
  readonly ref: string;
  readonly document: string;
  readonly kind: string;
  readonly names: string;
  readonly contact: number;
};

export async function scoreContacts(
  db: Kysely<Tables>,
  gold: RecordGold,
  documents: DocumentIds,
  show: Show,
): Promise<Scores> {
  const { rows } = await sql<Account>`select a.ref, a.document_id as document, a.kind, a.contact_id as contact,
      coalesce((select string_agg(m.name, ', ') from participants p
        join mentions m on m.document_id = p.document_id and m.local_id = p.mention
        where p.document_id = a.document_id and p.local_id = a.local_id), '') as names
    from contact_accounts a order by a.ref`.execute(db);
  const groups = new Map<string, number>();
  for (const [n, accounts] of gold.contacts.entries()) {
    for (const account of accounts) {
      const found = rows.filter((row) => fits(row, account, documents));
      if (found.length !== 1) show(`${found.length} accounts for ${JSON.stringify(account)}`);
      if (found[0]) groups.set(found[0].ref, n);
    }
  }
  const things = rows.map((row) => {
    return { name: `${row.kind} ${row.ref}`, gold: String(groups.get(row.ref) ?? row.ref), found: String(row.contact) };
  });
  return pairwise(things, show);
}

function fits(row: Account, { in: name, kind, who }: GoldAccount, documents: DocumentIds): boolean {
  return (
    row.document === documents.get(name) &&
    kind.split(' ').includes(row.kind) &&
    (who === undefined || row.names.includes(who))
  );
}
