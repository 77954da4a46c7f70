/** Accounts in, every pair of them with another document's account near in time that names somebody in common scored anew. */

import { sql } from 'kysely';
import type { ContactKind, ContactStatus, Country, Edtf } from '../../coding/types.js';
import { latinKey } from '../entities/name-key.js';
import { groupBy } from '../store/group-by.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { scoreContact, type Told } from './same-contact.js';

type Pair = { readonly left: string; readonly right: string };

/** @param known those of `refs` that were in before, and may have candidates. */
export async function refreshContactCandidates(
  tx: Writing,
  refs: readonly string[],
  known: readonly string[],
): Promise<void> {
  if (refs.length === 0) return;
  await dropCandidates(tx, known);
  const pairs = await pairsNear(tx, refs);
  const told = await loadTold(tx, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]);
  const rows = pairs.flatMap(({ left, right }) => {
    const [one, other] = [told.get(left), told.get(right)];
    const scored = one && other ? scoreContact(one, other) : null;
    return scored ? [{ type: 'contact' as const, left, right, ...scored }] : [];
  });
  await insertRows(tx, 'candidates', rows);
}

async function dropCandidates(tx: Writing, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const given = sql`${[...refs]}::text[]`;
  await sql`delete from candidates where type = 'contact' and ("left" = any (${given}) or "right" = any (${given}))`.execute(
    tx,
  );
}

/** Days apart; more than a month never meet, and a date of a month counts from its first day. */
const mostApart = 40;

/**
 * By index on countries and day, so that somebody's thousand other contacts cost nothing; a date without a year is near to all.
 * `limit 1` asks about people pair by pair: joined as sets, whoever met whom in the whole record would be sorted each time.
 */
async function pairsNear(tx: Writing, refs: readonly string[]): Promise<readonly Pair[]> {
  const near = (where: ReturnType<typeof sql>) => sql`select n.ref, n.document_id, n.local_id from contact_accounts n
    where n.countries = t.countries and n.document_id <> t.document_id and ${where}`;
  const { rows } = await sql<Pair>`select distinct least(t.ref, n.ref) as "left", greatest(t.ref, n.ref) as "right"
    from contact_accounts t cross join lateral (
      ${near(sql`n.anchor between t.anchor - ${sql.lit(mostApart)} and t.anchor + ${sql.lit(mostApart)}`)}
      union all ${near(sql`(n.anchor is null or n.date like 'X%')`)}
      union all ${near(sql`(t.anchor is null or t.date like 'X%')`)}) n
    cross join lateral (select 1 from participants one join participants other on other.entity_id = one.entity_id
      where one.document_id = t.document_id and one.local_id = t.local_id
      and other.document_id = n.document_id and other.local_id = n.local_id limit 1) common
    where t.ref = any (${[...refs]}::text[])`.execute(tx);
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
