/** A relation as a story: contacts with the acts made in them, and acts made outside any contact, latest first. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import { groupBy } from '../group-by.js';
import type { Day, Tables } from '../schema.js';
import { whileUnchanged } from '../while-unchanged.js';
import { loadActs } from './load-acts.js';
import { loadContacts } from './load-contacts.js';
import { limits } from './paging.js';
import { pairMark } from './record-mark.js';
import { type ActFilter, asksForActs, fromActs, fromContacts } from './relation-acts.js';
import type { ActView, ContactView, Page, Paging } from './types.js';

/** Either a contact with its acts that pass the filters, or one act told outside any contact. */
export type StoryEntry = {
  readonly day: Day | null;
  readonly contact: ContactView | null;
  readonly acts: readonly ActView[];
};

type Row = { readonly what: 'contact' | 'act'; readonly id: number; readonly day: Day | null };

/** Cost: a scan of the pair's rows in two indexes, kept until the relation is written to; then five queries for the entries of the page. */
export async function relationStory(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: ActFilter & Paging = {},
): Promise<Page<StoryEntry>> {
  const question = JSON.stringify(['story', one, other, filter]);
  const found = await whileUnchanged(
    db,
    question,
    () => pageOf(db, one, other, filter),
    () => pairMark(db, one, other),
  );
  return { total: found.total, items: await fill(db, [one, other], filter, found.rows) };
}

type Found = { readonly total: number; readonly rows: readonly Row[] };

/** One walk over the pair's acts gives the page and the number of entries, also for a page behind the last. */
async function pageOf(db: Kysely<Tables>, one: Country, other: Country, filter: ActFilter & Paging): Promise<Found> {
  const { limit, offset } = limits(filter);
  const { rows } = await sql<Row & { total: number }>`with entries as materialized (${entriesOf(one, other, filter)}),
    page as (select * from entries order by day desc nulls last, what desc, id desc limit ${limit} offset ${offset})
    select what, id, day, (select count(*)::int from entries) as total from (select 1) as one left join page on true
    order by day desc nulls last, what desc, id desc`.execute(db);
  return { total: rows[0]?.total ?? 0, rows: rows.filter(({ id }) => id !== null) };
}

/** Contacts that pass themselves count as well, unless a filter asks for something that only acts have. */
function entriesOf(one: Country, other: Country, filter: ActFilter) {
  const acts = fromActs(one, other, filter);
  const told = sql`select 'contact' as what, c.id, c.day from contacts c
    where c.id in (select p.contact_id ${acts} and p.contact_id is not null)`;
  const lone = sql`select 'act' as what, p.act_id as id, p.day ${acts} and p.contact_id is null`;
  if (asksForActs(filter)) return sql`${told} union all ${lone}`;
  const met = sql`select 'contact' as what, c.id, c.day ${fromContacts(one, other, filter)}`;
  return sql`(${told} union ${met}) union all ${lone}`;
}

async function fill(
  db: Kysely<Tables>,
  [one, other]: readonly [Country, Country],
  filter: ActFilter,
  rows: readonly Row[],
): Promise<StoryEntry[]> {
  const contactIds = rows.filter((row) => row.what === 'contact').map((row) => row.id);
  const contacts = new Map((await loadContacts(db, contactIds)).map((contact) => [contact.id, contact]));
  const loneIds = rows.filter((row) => row.what === 'act').map((row) => row.id);
  const actIds = [...(await actsIn(db, contactIds, fromActs(one, other, filter))), ...loneIds];
  const acts = await loadActs(db, actIds);
  const byContact = groupBy(acts, (act) => act.contactId);
  const byId = new Map(acts.map((act) => [act.id, act]));
  return rows.map(({ what, id, day }) => {
    if (what === 'contact') return { day, contact: contacts.get(id) ?? null, acts: byContact.get(id) ?? [] };
    return { day, contact: null, acts: [byId.get(id)].filter((act) => act !== undefined) };
  });
}

async function actsIn(db: Kysely<Tables>, contactIds: readonly number[], acts: ReturnType<typeof fromActs>) {
  if (contactIds.length === 0) return [];
  const found = await sql<{ id: number }>`select t.id from acts t where t.contact_id in (${sql.join(contactIds)})
    and t.id in (select p.act_id ${acts}) order by t.document_id, t.span_start, t.trigger_start`.execute(db);
  return found.rows.map((row) => row.id);
}
