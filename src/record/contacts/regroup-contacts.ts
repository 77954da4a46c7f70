/** Accounts in, the contacts that they and all connected with them make out formed anew. */

import { sql } from 'kysely';
import type { Sum } from '../facts/sums.js';
import { connected } from '../grouping/connected.js';
import { groupNodes } from '../grouping/group-nodes.js';
import { documentOf } from '../judgements/refs.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { refreshContactCandidates } from './contact-candidates.js';
import type { KeptAccount } from './keep-accounts.js';
import { dropUntold, refreshContacts } from './refresh-contacts.js';

type AccountRow = {
  readonly ref: string;
  readonly contactId: number;
  readonly homeId: number;
  readonly days: number | null; // that its date leaves open
  readonly named: number;
};

export type Regrouping = {
  readonly fresh?: readonly KeptAccount[]; // kept just now, each as a contact of its own, without acts yet
  readonly changed?: readonly string[]; // whose people changed
  readonly others?: readonly string[]; // whose neighbours are gone, or were judged
};

/** @returns how the sums change. */
export async function regroupContacts(
  tx: Writing,
  { fresh = [], changed: known = [], others = [] }: Regrouping,
): Promise<readonly Sum[]> {
  const refs = [...new Set([...fresh.map(({ ref }) => ref), ...known])];
  await refreshContactCandidates(tx, refs, known);
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
  const asked = new Set(refs);
  const changed = new Set(rows.filter((row) => asked.has(row.ref)).map((row) => row.contactId));
  const moving = [...groupBy(rows, (row) => groups.get(row.ref)).values()].flatMap(movingHome);
  await moveAccounts(tx, moving);
  for (const { contactId, to } of moving) changed.add(contactId).add(to);
  const refreshed = await refreshContacts(tx, [...changed], new Set(fresh.map(({ contactId }) => contactId)));
  const left = moving.map(({ contactId }) => contactId);
  return [...refreshed, ...(await dropUntold(tx, left))];
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

type Moving = AccountRow & { readonly to: number };

/** The accounts of one group that are not at its home yet: the least number that one of them would have alone. */
function movingHome(members: readonly AccountRow[]): Moving[] {
  const to = Math.min(...members.map((row) => row.homeId));
  return members.filter((row) => row.contactId !== to).map((row) => ({ ...row, to }));
}

async function moveAccounts(tx: Writing, moving: readonly Moving[]): Promise<void> {
  if (moving.length === 0) return;
  const column = <K extends keyof Moving>(name: K) => moving.map((row) => row[name]);
  const moved = sql`unnest(${column('ref')}::text[], ${column('contactId')}::int4[], ${column('to')}::int4[]) as x (ref, "from", "to")`;
  await sql`insert into contacts (id, kind, status, recalled, countries, documents) overriding system value
    select distinct on (x."to") x."to", c.kind, c.status, c.recalled, c.countries, 0
    from ${moved} join contacts c on c.id = x."from" order by x."to", x.ref
    on conflict do nothing`.execute(tx);
  await sql`update contact_accounts a set contact_id = x."to" from ${moved} where a.ref = x.ref`.execute(tx);
  await sql`update participants p set contact_id = x."to" from ${moved} join contact_accounts a on a.ref = x.ref
    where p.document_id = a.document_id and p.local_id = a.local_id`.execute(tx);
  await sql`update acts t set contact_id = x."to" from ${moved} join contact_accounts a on a.ref = x.ref
    where t.document_id = a.document_id and t.contact_mention = a.local_id and not t.rejected`.execute(tx);
}

/** Accounts in which one of these entities takes part. */
export async function accountsOf(tx: Writing, entityIds: readonly number[]): Promise<readonly string[]> {
  if (entityIds.length === 0) return [];
  const { rows } = await sql<{ ref: string }>`select distinct a.ref from participants p
    join contact_accounts a on a.document_id = p.document_id and a.local_id = p.local_id
    where p.entity_id = any (${[...entityIds]}::int[])`.execute(tx);
  return rows.map((row) => row.ref);
}
