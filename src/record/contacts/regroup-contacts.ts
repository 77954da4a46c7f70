/** Accounts in, the contacts that they and all connected with them make out formed anew. */

import { sql } from 'kysely';
import type { PairMonth } from '../facts/touched-months.js';
import { connected } from '../grouping/connected.js';
import { groupNodes } from '../grouping/group-nodes.js';
import { documentOf } from '../judgements/refs.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { refreshContactCandidates } from './contact-candidates.js';
import { dropUntold, refreshContacts } from './refresh-contacts.js';

type AccountRow = {
  readonly ref: string;
  readonly contactId: number;
  readonly homeId: number;
  readonly days: number | null; // that its date leaves open
  readonly named: number;
};

/** @param refs accounts that are new or whose people changed. @param others accounts whose neighbours are gone. */
export async function regroupContacts(
  tx: Writing,
  refs: readonly string[],
  others: readonly string[] = [],
): Promise<readonly PairMonth[]> {
  await refreshContactCandidates(tx, refs);
  const start = await withCompanions(tx, [...refs, ...others]);
  if (start.length === 0) return [];
  const { nodes, pairs, judged } = await connected(tx, ['contact'], start);
  const rows = await accountRows(tx, [...nodes]);
  const saying = new Map(rows.map((row) => [row.ref, 10 / (row.days ?? 60) + Math.min(9, row.named) / 1000]));
  const groups = groupNodes({
    ...{ nodes: rows.map((row) => row.ref), pairs, judged },
    toldBy: (ref) => saying.get(ref) ?? 0,
    conflict: (one, other) => documentOf(one) === documentOf(other),
  });
  const changed = new Set(rows.filter((row) => refs.includes(row.ref)).map((row) => row.contactId));
  for (const members of groupBy(rows, (row) => groups.get(row.ref)).values()) {
    const home = Math.min(...members.map((row) => row.homeId));
    const moving = members.filter((row) => row.contactId !== home);
    if (moving.length > 0) await moveAccounts(tx, moving, home);
    for (const row of moving) changed.add(row.contactId).add(home);
  }
  const { months } = await refreshContacts(tx, [...changed]);
  await dropUntold(tx, [...changed]);
  return months;
}

async function withCompanions(tx: Writing, refs: readonly string[]): Promise<readonly string[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql<{ ref: string }>`select ref from contact_accounts where contact_id in
    (select contact_id from contact_accounts where ref = any (${[...refs]}::text[]))`.execute(tx);
  return [...new Set([...refs, ...rows.map((row) => row.ref)])];
}

async function accountRows(tx: Writing, refs: readonly string[]): Promise<readonly AccountRow[]> {
  const { rows } = await sql<AccountRow>`select a.ref, a.contact_id as "contactId", a.home_id as "homeId",
      a.day_to - a.day_from + 1 as days,
      (select count(*)::int from participants p where p.document_id = a.document_id and p.local_id = a.local_id) as named
    from contact_accounts a where a.ref = any (${[...refs]}::text[]) order by a.ref`.execute(tx);
  return rows;
}

async function moveAccounts(tx: Writing, moving: readonly AccountRow[], to: number): Promise<void> {
  const refs = sql`${moving.map((row) => row.ref)}::text[]`;
  await sql`insert into contacts (id, kind, status, recalled, countries, documents) overriding system value
    select ${to}::int, kind, status, recalled, countries, 0 from contacts where id = ${moving[0]?.contactId ?? 0}
    on conflict do nothing`.execute(tx);
  await sql`update contact_accounts set contact_id = ${to} where ref = any (${refs})`.execute(tx);
  await sql`update participants p set contact_id = ${to} from contact_accounts a
    where a.ref = any (${refs}) and p.document_id = a.document_id and p.local_id = a.local_id`.execute(tx);
  await sql`update acts t set contact_id = ${to} from contact_accounts a
    where a.ref = any (${refs}) and t.document_id = a.document_id and t.contact_mention = a.local_id and not t.rejected`.execute(
    tx,
  );
}

/** Accounts in which one of these entities takes part. */
export async function accountsOf(tx: Writing, entityIds: readonly number[]): Promise<readonly string[]> {
  if (entityIds.length === 0) return [];
  const { rows } = await sql<{ ref: string }>`select distinct a.ref from participants p
    join contact_accounts a on a.document_id = p.document_id and a.local_id = p.local_id
    where p.entity_id = any (${[...entityIds]}::int[])`.execute(tx);
  return rows.map((row) => row.ref);
}
