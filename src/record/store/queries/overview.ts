/** The record as a whole: its figures, and the latest contacts and acts of all relations. */

import { type Kysely, sql } from 'kysely';
import type { Day, Tables } from '../schema.js';
import { whileUnchanged } from '../while-unchanged.js';
import { loadActs } from './load-acts.js';
import { loadContacts } from './load-contacts.js';
import { limits } from './paging.js';
import { pairMark } from './record-mark.js';
import type { ActView, ContactView, Page, Paging } from './types.js';

export type Overview = {
  readonly documents: number;
  readonly contacts: number;
  readonly acts: number;
  readonly people: number;
  readonly relations: number;
  readonly firstPublished: Day | null;
  readonly lastPublished: Day | null;
};

/** Figures of the whole record. Cost: a count of each table, once as long as nothing is written. */
export function overview(db: Kysely<Tables>): Promise<Overview> {
  return whileUnchanged(db, 'overview', () => countAll(db));
}

async function countAll(db: Kysely<Tables>): Promise<Overview> {
  const { rows } = await sql<Overview>`select
    (select count(*) from documents)::int as documents,
    (select count(*) from contacts)::int as contacts,
    ((select count(*) from acts) - (select count(*) from acts where rejected))::int as acts,
    (select count(*) from entities where type = 'person')::int as people,
    (select count(*) from relations)::int as relations,
    (select min(published) from documents) as first_published,
    (select max(published) from documents) as last_published`.execute(db);
  return rows[0] as Overview;
}

/** Contacts that were held and that a document reports, latest first. */
export async function latestContacts(db: Kysely<Tables>, paging: Paging = {}): Promise<Page<ContactView>> {
  const { limit, offset } = limits(paging);
  const held = sql`from contacts c where c.status = 'held' and not c.recalled`;
  const counted = await sql<{ total: number }>`select count(*) as total ${held}`.execute(db);
  const found = await sql<{ id: number }>`select c.id ${held}
    order by c.day desc nulls last, c.id desc limit ${limit} offset ${offset}`.execute(db);
  const ids = found.rows.map((row) => row.id);
  return { total: Number(counted.rows[0]?.total ?? 0), items: await loadContacts(db, ids) };
}

/** Acts of all relations, latest first. */
export async function latestActs(db: Kysely<Tables>, paging: Paging = {}): Promise<Page<ActView>> {
  const { limit, offset } = limits(paging);
  const { acts } = await overview(db);
  const found = await sql<{ id: number }>`select id from acts where not rejected
    order by day desc nulls last, id desc limit ${limit} offset ${offset}`.execute(db);
  const ids = found.rows.map((row) => row.id);
  return { total: acts, items: await loadActs(db, ids) };
}

/** How many documents tell of a relation, and the day of its first contact. Cost: its acts, once as long as nothing is written in it. */
export function relationExtent(db: Kysely<Tables>, a: string, b: string): Promise<Extent> {
  return whileUnchanged(
    db,
    `extent ${a} ${b}`,
    () => measure(db, a, b),
    () => pairMark(db, a, b),
  );
}

type Extent = { readonly documents: number; readonly firstContact: Day | null };

async function measure(db: Kysely<Tables>, a: string, b: string): Promise<Extent> {
  const { rows } = await sql<Extent>`select
    (select count(*)::int from (
      select t.document_id from act_pairs p join acts t on t.id = p.act_id where p.a = ${a} and p.b = ${b}
      union select x.document_id from contact_pairs p join contact_accounts x on x.contact_id = p.contact_id
      where p.a = ${a} and p.b = ${b}) d) as documents,
    (select min(day) from contact_pairs where a = ${a} and b = ${b} and held) as first_contact`.execute(db);
  return rows[0] ?? { documents: 0, firstContact: null };
}
