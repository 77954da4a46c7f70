/** The relation page: contacts and acts between two countries in order of time, filtered and paged. */

import { type Kysely, type SqlBool, sql } from 'kysely';
import type { ActKind, ContactKind, Country, Topic } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { loadActs } from './load-acts.js';
import { loadContacts } from './load-contacts.js';
import { limits } from './paging.js';
import { inOrder } from './relations.js';
import type { ActView, ContactView, EntityRef, Page, Paging } from './types.js';

/** Every filter narrows the list; several values within one filter widen it. Days are inclusive from, exclusive to. */
export type TimelineFilter = Paging & {
  readonly what?: 'contact' | 'act' | undefined;
  readonly kinds?: readonly (ActKind | ContactKind)[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly personId?: number | undefined; // party to the act, participant of the contact
  readonly actor?: Country | undefined; // who acts; a contact has no actor
  readonly side?: Country | undefined; // country for which the publisher speaks
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

type Entry = { readonly what: 'contact' | 'act'; readonly id: number };

/** Newest first; what has no day comes last. Cost: an index scan over the pair, then the items of one page. */
export async function timeline(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: TimelineFilter = {},
): Promise<Page<ContactView | ActView>> {
  const { limit, offset } = limits(filter);
  const entries = sql`${contactEntries(one, other, filter)} union all ${actEntries(one, other, filter)}`;
  const found = await sql<Entry>`select what, id from (${entries}) as entries
    order by day desc nulls last, what desc, id desc limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from (${entries}) as entries`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, items: await loadEntries(db, found.rows) };
}

/** What the filters of the relation page may offer: each value with the number of items it would leave. */
export type RelationFacets = {
  readonly actKinds: readonly { readonly kind: ActKind; readonly count: number }[];
  readonly contactKinds: readonly { readonly kind: ContactKind; readonly count: number }[];
  readonly topics: readonly { readonly topic: Topic; readonly count: number }[];
  readonly actors: readonly { readonly country: Country; readonly count: number }[];
  readonly sides: readonly { readonly country: Country; readonly count: number }[]; // acts by side of publisher
  readonly people: readonly (EntityRef & { readonly count: number })[]; // the hundred with most acts
};

export async function relationFacets(db: Kysely<Tables>, one: Country, other: Country): Promise<RelationFacets> {
  const { a, b } = inOrder(one, other);
  const acts = sql`from act_pairs p where p.a = ${a} and p.b = ${b}`;
  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> => (await query.execute(db)).rows;
  return {
    actKinds: await rows(sql`select kind, count(*) as count ${acts} group by kind order by 2 desc, 1`),
    contactKinds:
      await rows(sql`select kind, count(*) as count from contact_pairs p join contacts c on c.id = p.contact_id
      where p.a = ${a} and p.b = ${b} group by kind order by 2 desc, 1`),
    topics: await rows(sql`select topic, count(*) as count from (select unnest(topics) as topic ${acts}) t
      group by topic order by 2 desc, 1`),
    actors: await rows(sql`select country, count(*) as count from (select unnest(actors) as country ${acts}) t
      where country in (${a}, ${b}) group by country order by 1`),
    sides: await rows(sql`select side as country, count(*) as count from act_pairs p join acts on acts.id = p.act_id
      join documents d on d.id = acts.document_id where p.a = ${a} and p.b = ${b} and side is not null
      group by side order by 2 desc, 1`),
    people: await rows(sql`select e.id, e.name, e.country, count(distinct p.act_id) as count from act_pairs p
      join act_parties ap on ap.act_id = p.act_id join entities e on e.id = ap.entity_id and e.type = 'person'
      where p.a = ${a} and p.b = ${b} group by e.id order by 4 desc, 2 limit 100`),
  };
}

function contactEntries(one: Country, other: Country, filter: TimelineFilter) {
  const { a, b } = inOrder(one, other);
  const personal = sql`exists (select from participants x where x.contact_id = c.id and x.entity_id = ${filter.personId})`;
  const told = sql`exists (select from contact_accounts x join documents d on d.id = x.document_id
    where x.contact_id = c.id and d.side = ${filter.side})`;
  return sql`select 'contact' as what, p.contact_id as id, p.day from contact_pairs p
    join contacts c on c.id = p.contact_id where p.a = ${a} and p.b = ${b} and ${every([
      filter.what === 'act' || filter.topics?.length || filter.actor ? sql`false` : null,
      filter.kinds?.length ? sql`c.kind in (${sql.join(filter.kinds)})` : null,
      filter.personId === undefined ? null : personal,
      filter.side ? told : null,
      ...between(filter),
    ])}`;
}

function actEntries(one: Country, other: Country, filter: TimelineFilter) {
  const { a, b } = inOrder(one, other);
  const personal = sql`exists (select from act_parties x where x.act_id = t.id and x.entity_id = ${filter.personId})`;
  const told = sql`exists (select from documents d where d.id = t.document_id and d.side = ${filter.side})`;
  return sql`select 'act' as what, p.act_id as id, p.day from act_pairs p
    join acts t on t.id = p.act_id where p.a = ${a} and p.b = ${b} and ${every([
      filter.what === 'contact' ? sql`false` : null,
      filter.kinds?.length ? sql`t.kind in (${sql.join(filter.kinds)})` : null,
      filter.topics?.length ? sql`t.topics && array[${sql.join(filter.topics)}]::text[]` : null,
      filter.actor ? sql`${filter.actor} = any (t.actor_countries)` : null,
      filter.personId === undefined ? null : personal,
      filter.side ? told : null,
      ...between(filter),
    ])}`;
}

function between(filter: TimelineFilter) {
  return [filter.from ? sql`p.day >= ${filter.from}::date` : null, filter.to ? sql`p.day < ${filter.to}::date` : null];
}

function every(conditions: readonly (ReturnType<typeof sql> | null)[]) {
  const set = conditions.filter((condition) => condition !== null);
  return set.length === 0 ? sql<SqlBool>`true` : sql.join(set, sql` and `);
}

async function loadEntries(db: Kysely<Tables>, entries: readonly Entry[]): Promise<(ContactView | ActView)[]> {
  const ids = (what: Entry['what']) => entries.filter((entry) => entry.what === what).map((entry) => entry.id);
  const loaded = [...(await loadContacts(db, ids('contact'))), ...(await loadActs(db, ids('act')))];
  const byKey = new Map(loaded.map((item) => [`${item.what} ${item.id}`, item]));
  return entries.flatMap((entry) => byKey.get(`${entry.what} ${entry.id}`) ?? []);
}
