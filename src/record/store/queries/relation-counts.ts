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

/** Seven scans of the pair's acts; 10,000 acts take about a fifth of a second together. */
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
  const counts = async <T>(query: RawBuilder<unknown>) => {
    const { rows } = await sql<Count<T>>`${query}`.execute(db);
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  };
  return {
    acts: await total(db, sql`select count(*) as total ${fromActs(one, other, filter)}`),
    contacts: await countContacts(db, one, other, filter),
    allKinds: await counts(
      sql`select t.kind as value, count(*) as count ${without('kinds')} group by 1 order by 2 desc, 1`,
    ),
    topics:
      await counts(sql`select value, count(*) as count from (select unnest(t.topics) as value ${without('topic')}) x
      group by 1 order by 2 desc, 1`),
    actors: await counts(sql`select value, count(*) as count from
      (select unnest(t.actor_countries) as value ${without('actor')}) x group by 1 order by 2 desc, 1 limit 20`),
    contactKinds: await counts(sql`select k.kind as value, count(distinct k.id) as count from contacts k
      where k.id in (${contactsOf(one, other, { ...filter, contactKind: undefined })}) group by 1 order by 2 desc, 1`),
    people: await countPeople(db, without('personId')),
    months: await countMonths(db, without('from', 'to')),
  };
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

async function countMonths(db: Kysely<Tables>, acts: RawBuilder<unknown>) {
  const { rows } = await sql<{ month: string; kind: ActKind; acts: number }>`
    select to_char(p.day, 'YYYY-MM') as month, t.kind, count(*) as acts ${acts} and p.day is not null
    group by 1, 2 order by 1, 2`.execute(db);
  return rows.map((row) => ({ ...row, acts: Number(row.acts) }));
}
