/** The counts behind a relation's filters and chart, each under all filters but its own. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActKind, ContactKind, Country, Topic } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
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
 * Facets under the same filters are counted in one walk over the pair's acts; a facet whose own filter is set takes one
 * more. 17,000 acts without a filter take about a tenth of a second.
 */
export async function relationCounts(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: ActFilter = {},
): Promise<RelationCounts> {
  const without = (...names: (keyof ActFilter)[]) => {
    const rest = Object.entries(filter).filter(([name]) => !names.includes(name as keyof ActFilter));
    return fromActs(one, other, Object.fromEntries(rest));
  };
  const [facets, acts, contacts, contactKinds, people] = await Promise.all([
    countFacets(db, filter, without),
    total(db, sql`select count(*) as total ${fromActs(one, other, filter)}`),
    countContacts(db, one, other, filter),
    countContactKinds(db, one, other, filter),
    countPeople(db, without('personId')),
  ]);
  const { allKinds, topics, actors, months } = facets;
  return { acts, contacts, allKinds, topics, actors: actors.slice(0, 20), contactKinds, people, months };
}

/** One row a value: its facet, and for months the kind as well. */
type FacetRow = { readonly facet: string; readonly value: string; readonly kind: ActKind; readonly count: number };
type Without = (...names: (keyof ActFilter)[]) => RawBuilder<unknown>;

const facetColumns = {
  allKinds: { own: ['kinds'], select: sql`t.kind as value, null as kind` },
  topics: { own: ['topic'], select: sql`unnest(t.topics) as value, null as kind` },
  actors: { own: ['actor'], select: sql`unnest(t.actor_countries) as value, null as kind` },
  months: { own: ['from', 'to'], select: sql`to_char(t.pair_day, 'YYYY-MM') as value, t.kind` },
} as const satisfies Record<string, { own: readonly (keyof ActFilter)[]; select: RawBuilder<unknown> }>;

async function countFacets(db: Kysely<Tables>, filter: ActFilter, without: Without) {
  const columns = sql`select t.kind, t.topics, t.actor_countries, p.day as pair_day`;
  const counted = Object.entries(facetColumns).map(([facet, { own, select }]) => {
    const isOwn = own.some((name) => filter[name] !== undefined);
    const acts = isOwn ? sql`(${columns} ${without(...own)})` : sql`shared`;
    return sql`select ${facet}::text as facet, value, kind, count(*)::int as count
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
  const told = sql`select t.contact_id ${fromActs(one, other, filter)} and t.contact_id is not null`;
  if (asksForActs(filter)) return told;
  return sql`${told} union select c.id ${fromContacts(one, other, filter)}`;
}

function countContacts(db: Kysely<Tables>, one: Country, other: Country, filter: ActFilter): Promise<number> {
  return total(db, sql`select count(*) as total from contacts where id in (${contactsOf(one, other, filter)})`);
}

async function total(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`${query}`.execute(db);
  return Number(rows[0]?.total ?? 0);
}

async function countPeople(db: Kysely<Tables>, acts: RawBuilder<unknown>) {
  const { rows } = await sql<EntityRef & { count: number }>`
    select e.id, e.name, e.country, count(distinct ap.act_id) as count from act_parties ap
    join entities e on e.id = ap.entity_id and e.type = 'person'
    where ap.act_id in (select t.id ${acts}) group by e.id order by 4 desc, 2 limit 100`.execute(db);
  return rows.map(({ count, ...value }) => ({ value, count: Number(count) }));
}
