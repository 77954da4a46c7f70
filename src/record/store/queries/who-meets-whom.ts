/** People who took part in the same contacts, as a network: of a relation, of one person, of a country, or of all. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Tables } from '../schema.js';
import { whileUnchanged } from '../while-unchanged.js';
import { all } from './conditions.js';
import { inOrder } from './relations.js';
import type { EntityRef } from './types.js';

export type NetworkFilter = {
  readonly pair?: readonly [Country, Country] | undefined;
  readonly person?: number | undefined;
  readonly limit?: number | undefined; // people at most, default 200
};

export type Network = {
  readonly people: readonly (EntityRef & { readonly contacts: number })[]; // those with most contacts
  /** Two of these people and in how many contacts both took part; `left` < `right`. */
  readonly links: readonly { readonly left: number; readonly right: number; readonly contacts: number }[];
  readonly total: number; // people there are, shown or not
};

/** Contacts that were held. That of the whole record is kept as long as nothing is written. */
export function whoMeetsWhom(db: Kysely<Tables>, filter: NetworkFilter = {}): Promise<Network> {
  const limit = Math.min(Math.max(2, filter.limit ?? 200), 500);
  const ask = () => networkOf(db, filter, limit);
  if (filter.pair || filter.person !== undefined) return ask();
  return whileUnchanged(db, `network ${limit}`, ask);
}

/** Cost: the participants of the contacts asked for, once; those of the people shown joined with themselves. */
async function networkOf(db: Kysely<Tables>, filter: NetworkFilter, limit: number): Promise<Network> {
  const mine = sql`select distinct p.entity_id, p.contact_id from participants p where ${conditions(filter)}`;
  const people = await sql<EntityRef & { contacts: number; total: number }>`with counted as (
      select entity_id, count(*)::int as contacts from (${mine}) mine group by 1)
    select e.id, e.name, e.country, contacts, (count(*) over ())::int as total
    from counted join entities e on e.id = entity_id and e.type = 'person'
    order by contacts desc, e.name, e.id limit ${limit}`.execute(db);
  const ids = people.rows.map((row) => row.id);
  if (ids.length === 0) return { people: [], links: [], total: 0 };
  // Those shown are few among all, so theirs are taken out before they are joined.
  const links = await sql<Network['links'][number]>`with mine as materialized (${mine} and p.entity_id = any (${ids}))
    select x.entity_id as left, y.entity_id as right, count(*)::int as contacts
    from mine x join mine y on y.contact_id = x.contact_id and x.entity_id < y.entity_id
    group by 1, 2 order by 3 desc, 1, 2`.execute(db);
  return {
    people: people.rows.map(({ total: _, ...person }) => person),
    links: links.rows,
    total: people.rows[0]?.total ?? 0,
  };
}

function conditions({ pair, person }: NetworkFilter) {
  const { a, b } = pair ? inOrder(...pair) : { a: '', b: '' };
  return all([
    pair || person !== undefined ? heldOfSome : heldOfAll,
    pair && sql`p.contact_id in (select contact_id from contact_pairs where a = ${a} and b = ${b})`,
    person !== undefined && sql`p.contact_id in (select contact_id from participants where entity_id = ${person})`,
  ]);
}

/** Each of a few contacts is looked at; of all, those not held are fewer than those held, and are left out. */
const heldOfSome = sql`exists (select from contacts c where c.id = p.contact_id and c.status = 'held')`;
const heldOfAll = sql`p.contact_id not in (select id from contacts where status <> 'held')`;
