/** The start page: pairs of countries, the most recent contact first, each with a monthly series. */

import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Pair } from '../../pairs.js';
import { groupBy } from '../group-by.js';
import type { Tables } from '../schema.js';
import { limits } from './paging.js';
import type { Page, Paging, RelationView } from './types.js';

const columns = ['a', 'b', 'contacts', 'acts', 'firstDay', 'lastDay', 'lastContact'] as const;

/** Every relation of the record, or of one country. Cost: one index scan, and one for the months of the page. */
export async function listRelations(
  db: Kysely<Tables>,
  asked: Paging & { readonly country?: Country | undefined } = {},
): Promise<Page<RelationView>> {
  const { limit, offset } = limits(asked);
  const relations = ofCountry(db, asked.country);
  const { total } = await relations.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await relations
    .select(columns)
    .orderBy('lastContact', (o) => o.desc().nullsLast())
    .orderBy('acts', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items: await withMonths(db, rows) };
}

/** One relation, whichever way round the two countries are named; null when nothing is known between them. */
export async function findRelation(db: Kysely<Tables>, one: Country, other: Country): Promise<RelationView | null> {
  const pair = inOrder(one, other);
  const rows = db.selectFrom('relations').select(columns).where('a', '=', pair.a).where('b', '=', pair.b);
  return (await withMonths(db, await rows.execute()))[0] ?? null;
}

/** Two countries in the order in which the tables keep them. */
export function inOrder(one: Country, other: Country): Pair {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

function ofCountry(db: Kysely<Tables>, country: Country | undefined) {
  const all = db.selectFrom('relations');
  if (country === undefined) return all;
  return all.where((e) => e.or([e('a', '=', country), e('b', '=', country)]));
}

async function withMonths<R extends Pair>(db: Kysely<Tables>, rows: readonly R[]) {
  if (rows.length === 0) return [];
  const pairs = rows.map((row) => sql`(${row.a}, ${row.b})`);
  const months = await db
    .selectFrom('pairMonths')
    .selectAll()
    .where(sql<boolean>`(a, b) in (${sql.join(pairs)})`)
    .orderBy('month')
    .execute();
  const byPair = groupBy(months, (m) => `${m.a} ${m.b}`);
  return rows.map((row) => ({
    ...row,
    months: (byPair.get(`${row.a} ${row.b}`) ?? []).map(({ month, contacts, acts }) => ({ month, contacts, acts })),
  }));
}
