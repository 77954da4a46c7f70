/** One account in, the contacts of the record that it might be out: same kind and countries, somebody shared. */

import { sql } from 'kysely';
import type { ContactStatus, Edtf } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Told } from './same-contact.js';

export type Candidate = { readonly id: number; readonly accounts: readonly Told[] };

type Row = {
  readonly contactId: number;
  readonly account: string;
  readonly date: Edtf | null;
  readonly status: ContactStatus;
  readonly entityId: number;
  readonly type: string;
  readonly side: string | null;
};

/** By index on the people and bodies named, so cost grows with their contacts, not with the record. */
export async function findCandidates(tx: Writing, told: Told): Promise<Candidate[]> {
  const named = [...told.people, ...told.bodies].map((entity) => entity.id);
  if (named.length === 0) return [];
  const { rows } = await sql<Row>`
    select a.contact_id as "contactId", a.document_id || ' ' || a.local_id as account, a.date, a.status,
      p.entity_id as "entityId", e.type, p.side
    from contact_accounts a
    join participants p on p.document_id = a.document_id and p.local_id = a.local_id
    join entities e on e.id = p.entity_id
    where a.contact_id in (select contact_id from participants where entity_id = any (${named}::int[]))
      and a.kind = ${told.kind} and a.countries = ${[...told.countries]}::text[]
    order by a.contact_id, account`.execute(tx);
  return [...groupBy(rows, (row) => row.contactId)].map(([id, ofContact]) => ({
    id,
    accounts: [...groupBy(ofContact, (row) => row.account).values()].map((account) => toldOf(told, account)),
  }));
}

function toldOf({ kind, countries }: Told, rows: readonly Row[]): Told {
  const of = (person: boolean) =>
    rows.filter((row) => (row.type === 'person') === person).map(({ entityId, side }) => ({ id: entityId, side }));
  const [first] = rows;
  return {
    kind,
    countries,
    date: first?.date ?? null,
    status: first?.status ?? 'held',
    people: of(true),
    bodies: of(false),
  };
}
