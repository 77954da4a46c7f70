/** Refs of judgements in, words that a person knows them by out. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/schema.js';
import type { CandidateSide, JudgementType } from './types.js';

export type Described = CandidateSide;

/** What is not in the record now is left out. */
export async function describeRefs(
  db: Kysely<Tables>,
  type: JudgementType,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  if (refs.length === 0) return new Map();
  const rows = await question(db, type, sql`${[...new Set(refs)]}::text[]`);
  return new Map(rows.map((row) => [row.ref, row]));
}

async function question(db: Kysely<Tables>, type: JudgementType, refs: ReturnType<typeof sql>) {
  const asked = type === 'contact' ? accounts(refs) : type === 'act' || type === 'link' ? acts(refs) : identities(refs);
  return (await sql<Described>`${asked}`.execute(db)).rows;
}

/** "Dang Minh Khôi (VNM), ambassadeur" */
function identities(refs: ReturnType<typeof sql>) {
  return sql`select k.key as ref, k.entity_id as number,
      (select n.name from entity_names n where n.key = k.key order by n.documents desc, n.name limit 1)
      || coalesce(' (' || coalesce(k.country, nullif(array_to_string(k.countries, ' '), '')) || ')', '')
      || coalesce((select ', ' || p.title from mentions m join posts p on p.document_id = m.document_id and p.local_id = m.local_id
        where m.key = k.key order by p.said_on desc nulls last, p.n limit 1), '') as label,
      array(select distinct m.document_id from mentions m where m.key = k.key order by 1 limit 5) as documents
    from identity_keys k where k.key = any (${refs})`;
}

/** "meeting 2024-09-04 Moscou: Dang Minh Khoi, Andreï Roudenko, as told by VNA" */
function accounts(refs: ReturnType<typeof sql>) {
  return sql`select a.ref, a.contact_id as number, concat_ws(' ', a.kind, coalesce(a.date, 'reported ' || a.anchor::text), a.place_name) || ': '
      || coalesce((select string_agg(e.name, ', ' order by p.n) from participants p join entities e on e.id = p.entity_id
        where p.document_id = a.document_id and p.local_id = a.local_id), 'nobody named')
      || coalesce(', as told by ' || d.publisher, '') as label, array[a.document_id] as documents
    from contact_accounts a join documents d on d.id = a.document_id where a.ref = any (${refs})`;
}

/** "2021-07-22 pledge RUS: la livraison des vaccins" */
function acts(refs: ReturnType<typeof sql>) {
  return sql`select t.ref, t.id as number, concat_ws(' ', t.day::text, t.kind, nullif(array_to_string(t.actor_countries, '+'), ''))
      || coalesce(': ' || (select string_agg(m ->> 'text', '; ') from jsonb_array_elements(t.matters) m), '') as label,
      array[t.document_id] as documents
    from acts t where t.ref = any (${refs})`;
}
