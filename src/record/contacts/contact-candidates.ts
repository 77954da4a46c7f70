/** Accounts in, every pair of them with another document's account near in time that names somebody in common scored anew. */

import { sql } from 'kysely';
import type { ContactKind, ContactStatus, Country, Edtf } from '../../coding/types.js';
import { latinKey } from '../entities/name-key.js';
import { storableJson } from '../storable.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { scoreContact, type Told } from './same-contact.js';

type Pair = { readonly left: string; readonly right: string };

export async function refreshContactCandidates(tx: Writing, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const given = sql`${[...refs]}::text[]`;
  await sql`delete from candidates where type = 'contact' and ("left" = any (${given}) or "right" = any (${given}))`.execute(
    tx,
  );
  const pairs = await pairsNear(tx, refs);
  const told = await loadTold(tx, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]);
  const rows = pairs.flatMap(({ left, right }) => {
    const [one, other] = [told.get(left), told.get(right)];
    const scored = one && other ? scoreContact(one, other) : null;
    return scored ? [{ type: 'contact' as const, left, right, ...scored, reasons: storableJson(scored.reasons) }] : [];
  });
  if (rows.length > 0) await tx.insertInto('candidates').values(rows).execute();
}

/** By index on the people and bodies named; days apart by more than a month never meet. */
async function pairsNear(tx: Writing, refs: readonly string[]): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`select distinct least(t.ref, n.ref) as "left", greatest(t.ref, n.ref) as "right"
    from contact_accounts t
    join participants tp on tp.document_id = t.document_id and tp.local_id = t.local_id
    join participants np on np.entity_id = tp.entity_id
    join contact_accounts n on n.document_id = np.document_id and n.local_id = np.local_id
    where t.ref = any (${[...refs]}::text[]) and n.document_id <> t.document_id and n.countries = t.countries
      and (n.anchor is null or t.anchor is null or n.date like 'X%' or t.date like 'X%' or abs(n.anchor - t.anchor) <= 40)`.execute(
    tx,
  );
  return rows;
}

type Row = {
  readonly ref: string;
  readonly kind: ContactKind;
  readonly date: Edtf | null;
  readonly saidOn: Day | null;
  readonly recalled: boolean;
  readonly status: ContactStatus;
  readonly countries: readonly Country[];
  readonly place: string | null;
  readonly entityId: number;
  readonly name: string;
  readonly type: string;
  readonly side: Country | null;
};

/** Names are those of the document itself, so that reasons stay as they are when others spell somebody otherwise. */
async function loadTold(tx: Writing, refs: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  if (refs.length === 0) return new Map();
  const { rows } = await sql<Row>`select a.ref, a.kind, a.date, d.day as "saidOn", a.recalled, a.status, a.countries,
      a.place_name as place, p.entity_id as "entityId", m.name, e.type, p.side
    from contact_accounts a join documents d on d.id = a.document_id
    join participants p on p.document_id = a.document_id and p.local_id = a.local_id
    join mentions m on m.document_id = p.document_id and m.local_id = p.mention
    join entities e on e.id = p.entity_id where a.ref = any (${[...refs]}::text[]) order by a.ref, p.n`.execute(tx);
  return new Map([...groupBy(rows, (row) => row.ref)].map(([ref, same]) => [ref, toldOf(same)]));
}

function toldOf(rows: readonly Row[]): Told {
  const [first] = rows as [Row];
  const { kind, date, saidOn, status, countries } = first;
  const of = (person: boolean) =>
    rows
      .filter((row) => (row.type === 'person') === person)
      .map(({ entityId, name, side }) => ({ id: entityId, name, side }));
  const place = first.place === null ? null : latinKey(first.place);
  return {
    kind,
    date,
    saidOn,
    status,
    countries,
    place,
    reported: !first.recalled,
    planned: status === 'planned',
    people: of(true),
    bodies: of(false),
  };
}
