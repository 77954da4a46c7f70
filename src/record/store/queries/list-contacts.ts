/** Contacts of the whole record, by country, person, kind, topic, status, who tells, and day; latest first. */

import { type Kysely, sql } from 'kysely';
import type { ContactKind, ContactStatus, Country, Topic } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { all, betweenDays, type Condition, type Countries, peopleNamed } from './conditions.js';
import { loadContacts } from './load-contacts.js';
import { limits } from './paging.js';
import { inOrder } from './relations.js';
import type { ContactView, Page, Paging } from './types.js';

export type ContactListFilter = Paging & {
  readonly countries?: Countries | undefined; // all of them take part
  readonly person?: string | undefined; // part of a name
  readonly kind?: ContactKind | undefined;
  readonly topics?: readonly Topic[] | undefined; // of an act in it
  readonly status?: ContactStatus | undefined;
  readonly side?: Country | undefined; // country for which a publisher speaks that tells it
  readonly from?: Day | undefined;
  readonly to?: Day | undefined; // exclusive
};

export async function listContacts(db: Kysely<Tables>, filter: ContactListFilter = {}): Promise<Page<ContactView>> {
  const { limit, offset } = limits(filter);
  const wanted = sql`from contacts c where ${contactsThat(filter)}`;
  const counted = await sql<{ total: number }>`select count(*) as total ${wanted}`.execute(db);
  const found = await sql<{ id: number }>`select c.id ${wanted}
    order by c.day desc nulls last, c.id desc limit ${limit} offset ${offset}`.execute(db);
  const ids = found.rows.map((row) => row.id);
  return { total: counted.rows[0]?.total ?? 0, items: await loadContacts(db, ids) };
}

/** For contacts under the name `c`. */
export function contactsThat(filter: ContactListFilter): Condition {
  return all([
    among(filter.countries),
    filter.person &&
      sql`c.id in (select contact_id from participants where entity_id in ${peopleNamed(filter.person)})`,
    filter.kind && sql`c.kind = ${filter.kind}`,
    filter.status && sql`c.status = ${filter.status}`,
    filter.topics?.length
      ? sql`exists (select from acts t where t.contact_id = c.id and not t.rejected and t.topics && ${[...filter.topics]}::text[])`
      : undefined,
    filter.side &&
      sql`exists (select from contact_accounts x join documents d on d.id = x.document_id
        where x.contact_id = c.id and d.side = ${filter.side})`,
    betweenDays('c.day', filter.from, filter.to),
  ]);
}

/** Two countries by the index of pairs; one by a look at every contact. */
function among(countries: Countries = []): Condition | undefined {
  const [one, other] = countries;
  if (one === undefined) return undefined;
  if (other === undefined || countries.length > 2) return sql`c.countries @> ${[...countries]}::text[]`;
  const { a, b } = inOrder(one, other);
  return sql`c.id in (select contact_id from contact_pairs where a = ${a} and b = ${b})`;
}
