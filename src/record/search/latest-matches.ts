/** The question to the word index and a filter in; the latest documents that pass, as the part of a query behind "with", out. */

import { type RawBuilder, sql } from 'kysely';
import { all, type Condition } from '../store/queries/conditions.js';

/** A word that most documents hold tells little; of those with it, so many of the latest are looked at. */
export const mostRanked = 1000;

/** `NAME as materialized (…)` with id, day and search. One row more than are looked at, so that a list knows whether it is whole. */
export function latestMatches(name: string, question: string, passes: Condition): RawBuilder<unknown> {
  const wanted = all([sql`d.search @@ to_tsquery('simple', ${question})`, sql`d.reprint_of is null`, passes]);
  return sql`${sql.ref(name)} as materialized (select d.id, d.day, d.search, d.side, d.language from documents d where ${wanted}
    order by d.day desc nulls last, d.id limit ${mostRanked + 1})`;
}
