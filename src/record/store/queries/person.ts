/** The person page: names, posts held with dates, contacts, acts; and the list of people. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { all, type Condition, peopleNamed } from './conditions.js';
import { loadActs } from './load-acts.js';
import { loadContacts } from './load-contacts.js';
import { loadDocuments } from './load-documents.js';
import { loadTenures } from './load-tenures.js';
import { limits } from './paging.js';
import { inOrder } from './relations.js';
import type { ActView, Citation, ContactView, EntityRef, Page, Paging, TenureView } from './types.js';

export type PersonView = EntityRef & {
  readonly names: readonly { readonly name: string; readonly documents: number }[]; // most used first
  readonly tenures: readonly TenureView[];
  /** Where documents say which post: the words of the mention, latest first, at most fifty. */
  readonly posts: readonly { readonly title: string; readonly saidOn: Day | null; readonly citation: Citation }[];
  readonly contacts: number;
  readonly acts: number;
};

export type PeopleFilter = Paging & {
  readonly country?: Country | undefined;
  readonly pair?: readonly [Country, Country] | undefined;
  readonly name?: string | undefined;
};

/** @returns null when the id is not that of a person. */
export async function findPerson(db: Kysely<Tables>, id: number): Promise<PersonView | null> {
  const person = await db
    .selectFrom('entities')
    .select(['id', 'name', 'country'])
    .where('id', '=', id)
    .where('type', '=', 'person')
    .executeTakeFirst();
  if (!person) return null;
  return {
    ...person,
    names: await namesOf(db, id),
    tenures: await loadTenures(db, (query) => query.where('tenures.personId', '=', id)),
    posts: await postsOf(db, id),
    ...(await countOf(db, id)),
  };
}

/** From two indexes alone. */
async function countOf(db: Kysely<Tables>, id: number) {
  const { rows } = await sql<{ contacts: number; acts: number }>`select
    (select count(distinct contact_id)::int from participants where entity_id = ${id}) as contacts,
    (select count(distinct act_id)::int from act_parties where entity_id = ${id}) as acts`.execute(db);
  return rows[0] ?? { contacts: 0, acts: 0 };
}

export async function contactsOfPerson(
  db: Kysely<Tables>,
  id: number,
  paging: Paging = {},
): Promise<Page<ContactView>> {
  const { ids, total } = await contactIds(db, id, paging);
  return { total, items: await loadContacts(db, ids) };
}

export async function actsOfPerson(db: Kysely<Tables>, id: number, paging: Paging = {}): Promise<Page<ActView>> {
  const { ids, total } = await actIds(db, id, paging);
  return { total, items: await loadActs(db, ids) };
}

/** People by name (part of any spelling, accents optional), country, and relation in which they have a part; those in most documents first. */
export async function listPeople(
  db: Kysely<Tables>,
  asked: PeopleFilter = {},
): Promise<Page<EntityRef & { readonly documents: number }>> {
  const { limit, offset } = limits(asked);
  const named = asked.name === undefined ? sql`true` : sql`e.id in ${peopleNamed(asked.name)}`;
  const wanted = sql`from entities e join entity_names n on n.entity_id = e.id
    where e.type = 'person' and ${all([named, asked.country && sql`e.country = ${asked.country}`, between(asked.pair)])} group by e.id`;
  const { rows } = await sql<EntityRef & { documents: number; total: number }>`with found as materialized (
      select e.id, e.name, e.country, sum(n.documents)::int as documents ${wanted}),
    page as (select * from found order by documents desc, name, id limit ${limit} offset ${offset})
    select page.*, (select count(*)::int from found) as total from (select 1) as always left join page on true
    order by documents desc, name, id`.execute(db);
  const items = rows.filter(({ id }) => id !== null).map(({ total: _, ...row }) => row);
  return { total: rows[0]?.total ?? 0, items };
}

/** Takes part in a contact or act of the relation, and is of one of the two. */
function between(pair: readonly [Country, Country] | undefined): Condition | undefined {
  if (pair === undefined) return undefined;
  const { a, b } = inOrder(...pair);
  return sql`e.country in (${a}, ${b}) and e.id in (
    select x.entity_id from participants x join contact_pairs p on p.contact_id = x.contact_id where p.a = ${a} and p.b = ${b}
    union select x.entity_id from act_parties x join act_pairs p on p.act_id = x.act_id where p.a = ${a} and p.b = ${b})`;
}

function namesOf(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('entityNames')
    .select((e) => ['name', e.fn.sum<number>('documents').as('documents')])
    .where('entityId', '=', id)
    .groupBy('name')
    .orderBy('documents', 'desc')
    .orderBy('name')
    .execute();
}

async function postsOf(db: Kysely<Tables>, id: number) {
  const rows = await db
    .selectFrom('posts')
    .select(['documentId', 'title', 'saidOn', 'spanStart', 'spanEnd'])
    .where('personId', '=', id)
    .orderBy('saidOn', (o) => o.desc().nullsLast())
    .orderBy('documentId')
    .limit(50)
    .execute();
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  return rows.map(({ title, saidOn, documentId, spanStart, spanEnd }) => ({
    title,
    saidOn,
    citation: documents.cite(documentId, [spanStart, spanEnd]),
  }));
}

async function contactIds(db: Kysely<Tables>, id: number, paging: Paging) {
  const { limit, offset } = limits(paging);
  const mine = sql`from contacts c where c.id in (select contact_id from participants where entity_id = ${id})`;
  const found = await sql<{ id: number }>`select c.id ${mine}
    order by c.day desc nulls last, c.id desc limit ${limit} offset ${offset}`.execute(db);
  return { ids: found.rows.map((row) => row.id), total: (await countOf(db, id)).contacts };
}

async function actIds(db: Kysely<Tables>, id: number, paging: Paging) {
  const { limit, offset } = limits(paging);
  // Grouped, because an act may name a person twice; in the order of the index, so that only one page of it is read.
  const found = await sql<{ id: number }>`select act_id as id from act_parties where entity_id = ${id}
    group by day, act_id order by day desc nulls last, act_id desc limit ${limit} offset ${offset}`.execute(db);
  return { ids: found.rows.map((row) => row.id), total: (await countOf(db, id)).acts };
}
