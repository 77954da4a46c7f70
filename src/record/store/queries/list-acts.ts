/** Acts of the whole record, by country, person, kind, topic, who acts, who tells, and day; latest first. */

import { type Kysely, sql } from 'kysely';
import type { ActKind, Country, Topic } from '../../../coding/types.js';
import type { Day, Tables } from '../schema.js';
import { all, betweenDays, type Condition, type Countries, peopleNamed } from './conditions.js';
import { loadActs } from './load-acts.js';
import { limits } from './paging.js';
import { inOrder } from './relations.js';
import type { ActView, Page, Paging } from './types.js';

export type ActListFilter = Paging & {
  readonly countries?: Countries | undefined; // one: acts or is addressed; two: the act stands between them
  readonly person?: string | undefined; // part of a name
  readonly kinds?: readonly ActKind[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly actor?: Country | undefined;
  readonly side?: Country | undefined; // country for which the publisher speaks
  readonly from?: Day | undefined;
  readonly to?: Day | undefined; // exclusive
};

export async function listActs(db: Kysely<Tables>, filter: ActListFilter = {}): Promise<Page<ActView>> {
  const { limit, offset } = limits(filter);
  const wanted = sql`from acts t where not t.rejected and ${all([
    between(filter.countries),
    filter.person && sql`t.id in (select act_id from act_parties where entity_id in ${peopleNamed(filter.person)})`,
    filter.kinds?.length ? sql`t.kind in (${sql.join(filter.kinds)})` : undefined,
    filter.topics?.length ? sql`t.topics && ${[...filter.topics]}::text[]` : undefined,
    filter.actor && sql`${filter.actor} = any (t.actor_countries)`,
    filter.side && sql`t.document_id in (select id from documents where side = ${filter.side})`,
    betweenDays('t.day', filter.from, filter.to),
  ])}`;
  const counted = await sql<{ total: number }>`select count(*) as total ${wanted}`.execute(db);
  const found = await sql<{ id: number }>`select t.id ${wanted}
    order by t.day desc nulls last, t.id desc limit ${limit} offset ${offset}`.execute(db);
  const ids = found.rows.map((row) => row.id);
  return { total: counted.rows[0]?.total ?? 0, items: await loadActs(db, ids) };
}

function between(countries: Countries = []): Condition | undefined {
  const [one, other] = countries;
  if (one === undefined) return undefined;
  if (other === undefined) return sql`(${one} = any (t.actor_countries) or ${one} = any (t.recipient_countries))`;
  const { a, b } = inOrder(one, other);
  return sql`t.id in (select act_id from act_pairs where a = ${a} and b = ${b})`;
}
