/** Refs of judgements in, words that a person knows them by out, and the values in them. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/schema.js';
import { type RefKind, refKind } from './ref-kind.js';
import type { CandidateSide, JudgementType, SideSaid } from './types.js';

export type Described = CandidateSide;

type Row = Omit<CandidateSide, 'label' | 'said'> & SideSaid;

const nothing: SideSaid = {
  ...{ name: null, kind: null, title: null, date: null, place: null, countries: [], people: [], matter: null },
  ...{ placeCountry: null, publisher: null },
};

/** What is not in the record now is left out. */
export async function describeRefs(
  db: Kysely<Tables>,
  type: JudgementType,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  if (refs.length === 0) return new Map();
  const wanted = sql`${[...new Set(refs)]}::text[]`;
  const { rows } = await sql<Row>`${asked[refKind(type)](wanted)}`.execute(db);
  return new Map(rows.map((row) => [row.ref, sideOf(refKind(type), row)]));
}

/** A side that the record does not know now. */
export function unknownSide(ref: string): CandidateSide {
  return { ref, number: null, label: ref, documents: [], said: nothing };
}

function sideOf(kind: RefKind, { ref, number, documents, ...values }: Row): CandidateSide {
  const said = { ...nothing, ...values };
  return { ref, number, documents, said, label: labelOf(kind, said) };
}

/**
 * "Dang Minh Khôi (VNM), ambassadeur"; "meeting 2024-09-04 Moscou: Dang Minh Khoi, Andreï Roudenko, as told by VNA";
 * "2021-07-22 pledge RUS: la livraison des vaccins".
 */
function labelOf(of: RefKind, said: SideSaid): string {
  const { name, kind, title, date, place, countries, people, matter, publisher } = said;
  const words = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ');
  if (of === 'account') {
    const who = people.length > 0 ? people.join(', ') : 'nobody named';
    return `${words(kind, date ?? 'date not told', place)}: ${who}${publisher ? `, as told by ${publisher}` : ''}`;
  }
  if (of === 'act') return `${words(date, kind, countries.join('+'))}${matter ? `: ${matter}` : ''}`;
  return `${name}${countries.length > 0 ? ` (${countries.join(' ')})` : ''}${title ? `, ${title}` : ''}`;
}

function identities(refs: ReturnType<typeof sql>) {
  return sql`select k.key as ref, k.entity_id as number,
      (select n.name from entity_names n where n.key = k.key order by n.documents desc, n.name limit 1) as name,
      case when k.country is null then k.countries else array[k.country] end as countries,
      (select p.title from mentions m join posts p on p.document_id = m.document_id and p.local_id = m.local_id
        where m.key = k.key order by p.said_on desc nulls last, p.n limit 1) as title,
      array(select distinct m.document_id from mentions m where m.key = k.key order by 1 limit 5) as documents
    from identity_keys k where k.key = any (${refs})`;
}

function accounts(refs: ReturnType<typeof sql>) {
  return sql`select a.ref, a.contact_id as number, a.kind, coalesce(a.date, a.anchor::text) as date, a.place_name as place,
      a.place_country, a.countries, d.publisher, array(select e.name from participants p join entities e on e.id = p.entity_id
        where p.document_id = a.document_id and p.local_id = a.local_id order by p.n) as people, array[a.document_id] as documents
    from contact_accounts a join documents d on d.id = a.document_id where a.ref = any (${refs})`;
}

function acts(refs: ReturnType<typeof sql>) {
  return sql`select t.ref, t.id as number, t.day::text as date, t.kind, t.actor_countries as countries, d.publisher,
      (select string_agg(m ->> 'text', '; ') from jsonb_array_elements(t.matters) m) as matter, array[t.document_id] as documents
    from acts t join documents d on d.id = t.document_id where t.ref = any (${refs})`;
}

const asked: Readonly<Record<RefKind, typeof acts>> = { account: accounts, act: acts, identity: identities };
