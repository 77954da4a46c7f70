/** Acts of the whole record, by country, person, kind, topic, status, who acts, who tells, and day; latest first. */

import { type Kysely, sql } from 'kysely';
import type { ActKind, ActStatus, Country, Topic } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { all, betweenDays, type Condition, type Countries, peopleNamed } from './conditions.js';
import { loadActs } from './load-acts.js';
import { limits } from './paging.js';
import { inOrder } from './relations.js';
import type { ActView, Page, Paging } from './types.js';

export type ActListFilter = Paging & {
  readonly countries?: Countries | undefined; // one: acts or is addressed; two: the act stands between them
  readonly person?: string | undefined; // part of a name
  readonly entityId?: number | undefined; // a person or body that acts or is addressed
  readonly kinds?: readonly ActKind[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly status?: ActStatus | undefined;
  readonly actor?: Country | undefined;
  readonly side?: Country | undefined; // country for which the publisher speaks
  readonly language?: string | undefined; // of the document
  readonly from?: Day | undefined;
  readonly to?: Day | undefined; // exclusive
};

/** Cost: a walk over the rows of the country or pair, by index; over all acts where neither is given, or a filter asks for more than kind and day. */
export async function listActs(db: Kysely<Tables>, filter: ActListFilter = {}): Promise<Page<ActView>> {
  const { limit, offset } = limits(filter);
  const { from, id, row } = rowsOf(filter.countries);
  const wanted = sql`${from} and ${conditionsOn(filter, id, row)}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total ${wanted}`.execute(db);
  const found = await sql<{ id: number }>`select ${id} as id ${wanted}
    order by ${sql.ref(`${row}.day`)} desc nulls last, ${id} desc limit ${limit} offset ${offset}`.execute(db);
  const ids = found.rows.map((act) => act.id);
  return { total: counted.rows[0]?.total ?? 0, items: await loadActs(db, ids) };
}

/** For acts under the name `t`, countries included. */
export function actsThat(filter: ActListFilter): Condition {
  const placed = filter.countries?.length && sql`t.id in (select x.act_id from ${rowsOfCountries(filter.countries)})`;
  return all([placed || undefined, conditionsOn(filter, sql`t.id`, 't')]);
}

function conditionsOn(filter: ActListFilter, id: Condition, row: Rows['row']): Condition {
  return all([
    filter.person && sql`${id} in (select act_id from act_parties where entity_id in ${peopleNamed(filter.person)})`,
    filter.entityId !== undefined &&
      sql`${id} in (select act_id from act_parties where entity_id = ${filter.entityId})`,
    filter.kinds?.length ? sql`${sql.ref(`${row}.kind`)} in (${sql.join(filter.kinds)})` : undefined,
    filter.topics?.length ? sql`t.topics && ${[...filter.topics]}::text[]` : undefined,
    filter.status && sql`t.status = ${filter.status}`,
    filter.actor && sql`${filter.actor} = any (t.actor_countries)`,
    filter.side && sql`t.document_id in (select id from documents where side = ${filter.side})`,
    filter.language && sql`t.document_id in (select id from documents where language = ${filter.language})`,
    betweenDays(`${row}.day`, filter.from, filter.to),
  ]);
}

type Rows = { readonly from: Condition; readonly id: Condition; readonly row: 't' | 'x' };

/** Where acts are listed from, up to the first condition; `row` has their kind and day. The acts themselves are left joined: unasked, the server leaves them out. */
function rowsOf(countries: Countries = []): Rows {
  if (countries.length === 0) return { from: sql`from acts t where not t.rejected`, id: sql`t.id`, row: 't' };
  const acts = sql`left join acts t on t.id = x.act_id`;
  return { from: sql`from ${rowsOfCountries(countries, acts)}`, id: sql`x.act_id`, row: 'x' };
}

/** The rows, under the name `x`, of acts of one country, or between two. */
function rowsOfCountries([one, other]: Countries, joined: Condition = sql``): Condition {
  if (other === undefined) return sql`act_countries x ${joined} where x.country = ${one}`;
  const { a, b } = inOrder(one ?? '', other);
  return sql`act_pairs x ${joined} where x.a = ${a} and x.b = ${b}`;
}
