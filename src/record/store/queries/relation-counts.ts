/** The counts behind a relation's filters and chart, each under all filters but its own. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActKind, ContactKind, Country, Topic } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
import { whileUnchanged } from '../while-unchanged.js';
import { pairMark } from './record-mark.js';
import { type ActFilter, asksForActs, fromActs, fromContacts } from './relation-acts.js';
import type { EntityRef } from './types.js';

type Count<T> = { readonly value: T; readonly count: number };

export type RelationCounts = {
  readonly acts: number;
  readonly contacts: number; // 0 where a filter asks for what only acts have, but for contacts of those acts
  readonly allKinds: readonly Count<ActKind>[]; // whatever kinds are chosen: for the families
  readonly topics: readonly Count<Topic>[];
  readonly actors: readonly Count<Country>[];
  readonly contactKinds: readonly Count<ContactKind>[];
  readonly people: readonly Count<EntityRef>[]; // the hundred with most acts
  readonly months: readonly { readonly month: string; readonly kind: ActKind; readonly acts: number }[];
};

/**
 * Facets under the same filters are counted in one walk over the pair's rows in an index; a facet whose own filter is set takes one more. Kept until
 * the relation is written to.
 */
export function relationCounts(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: ActFilter = {},
): Promise<RelationCounts> {
  const question = JSON.stringify(['counts', one, other, filter]);
  return whileUnchanged(
    db,
    question,
    () => count(db, one, other, filter),
    () => pairMark(db, one, other),
  );
}

async function count(db: Kysely<Tables>, one: Country, other: Country, filter: ActFilter): Promise<RelationCounts> {
  const without = (...names: (keyof ActFilter)[]) => {
    const rest = Object.entries(filter).filter(([name]) => !names.includes(name as keyof ActFilter));
    return fromActs(one, other, Object.fromEntries(rest));
  };
  const [facets, contactKinds, people] = await Promise.all([
    countFacets(db, filter, without),
    countContactKinds(db, one, other, filter),
    countPeople(db, without('personId')),
  ]);
  const { allKinds, topics, actors, months } = facets;
  const ofKinds = ({ value }: Count<ActKind>) => filter.kinds === undefined || filter.kinds.includes(value);
  const ofContactKind = ({ value }: Count<ContactKind>) => [undefined, value].includes(filter.contactKind);
  const [acts, contacts] = [sum(allKinds.filter(ofKinds)), sum(contactKinds.filter(ofContactKind))];
  return { acts, contacts, allKinds, topics, actors: actors.slice(0, 20), contactKinds, people, months };
}

/** One row a value: its facet, and for months the kind as well. */
type FacetRow = { readonly facet: string; readonly value: string; readonly kind: ActKind; readonly count: number };
type Without = (...names: (keyof ActFilter)[]) => RawBuilder<unknown>;

const facetColumns = {
  allKinds: { own: ['kinds'], select: sql`t.kind as value, null as kind` },
  topics: { own: ['topic'], select: sql`unnest(t.topics) as value, null as kind` },
  actors: { own: ['actor'], select: sql`unnest(t.actors) as value, null as kind` },
  months: { own: ['from', 'to'], select: sql`date_trunc('month', t.day::timestamp) as value, t.kind` },
} as const satisfies Record<string, { own: readonly (keyof ActFilter)[]; select: RawBuilder<unknown> }>;

async function countFacets(db: Kysely<Tables>, filter: ActFilter, without: Without) {
  const columns = sql`select p.kind, p.topics, p.actors, p.day`;
  const counted = Object.entries(facetColumns).map(([facet, { own, select }]) => {
    const isOwn = own.some((name) => filter[name] !== undefined);
    const acts = isOwn ? sql`(${columns} ${without(...own)})` : sql`shared`;
    return sql`select ${facet}::text as facet, ${facet === 'months' ? sql`to_char(value, 'YYYY-MM')` : sql`value`} as value, kind, count(*)::int as count
      from (select ${select} from ${acts} t) x where value is not null group by value, kind`;
  });
  const { rows } = await sql<FacetRow>`with shared as materialized (${columns} ${without()})
    ${sql.join(counted, sql` union all `)}`.execute(db);
  return {
    allKinds: valuesOf<ActKind>(rows, 'allKinds'),
    topics: valuesOf<Topic>(rows, 'topics'),
    actors: valuesOf<Country>(rows, 'actors'),
    months: rows
      .filter(({ facet }) => facet === 'months')
      .map(({ value, kind, count }) => ({ month: value, kind, acts: count }))
      .sort((one, other) => compare(one.month, other.month) || compare(one.kind, other.kind)),
  };
}

/** Most acts first; of as many, in order of the alphabet. */
function valuesOf<T extends string>(rows: readonly FacetRow[], facet: string): Count<T>[] {
  return rows
    .filter((row) => row.facet === facet)
    .map(({ value, count }) => ({ value: value as T, count }))
    .sort((one, other) => other.count - one.count || compare(one.value, other.value));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function countContactKinds(db: Kysely<Tables>, one: Country, other: Country, filter: ActFilter) {
  const { rows } = await sql<Count<ContactKind>>`select k.kind as value, count(distinct k.id) as count from contacts k
    where k.id in (${contactsOf(one, other, { ...filter, contactKind: undefined })}) group by 1 order by 2 desc, 1`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Ids of contacts: those that pass themselves, and those in which a passing act was made. */
function contactsOf(one: Country, other: Country, filter: ActFilter) {
  const told = sql`select p.contact_id ${fromActs(one, other, filter)} and p.contact_id is not null`;
  if (asksForActs(filter)) return told;
  return sql`${told} union select c.id ${fromContacts(one, other, filter)}`;
}

function sum(counts: readonly Count<unknown>[]): number {
  return counts.reduce((all, { count: one }) => all + one, 0);
}

async function countPeople(db: Kysely<Tables>, acts: RawBuilder<unknown>) {
  const { rows } = await sql<EntityRef & { count: number }>`
    with named as (select distinct x.entity_id, x.act_id from act_parties x where x.act_id in (select p.act_id ${acts}))
    select e.id, e.name, e.country, n.count from (select entity_id, count(*) as count from named group by entity_id) n
    join entities e on e.id = n.entity_id and e.type = 'person' order by 4 desc, 2 limit 100`.execute(db);
  return rows.map(({ count, ...value }) => ({ value, count: Number(count) }));
}
