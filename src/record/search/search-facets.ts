/** Words in, how many documents hold them by country, year, language and topic out: the counts behind the filters of a search. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../store/schema.js';
import { latestMatches } from './latest-matches.js';
import { searchQuestion } from './search-text.js';
import { documentPasses, type WordsFilter } from './words-filter.js';

export type SearchFacets = {
  readonly [N in keyof Required<WordsFilter>]: readonly { readonly value: string; readonly count: number }[];
};

const mostValues = 50;

/**
 * Each facet leaves its own filter out, so that another choice shows what it would give. Most documents first, years latest first. Counted are the
 * latest documents that `findByWords` looks at.
 */
export async function searchFacets(db: Kysely<Tables>, words: string, filter: WordsFilter = {}): Promise<SearchFacets> {
  const question = searchQuestion(words);
  if (question === '') return { country: [], year: [], language: [], topic: [] };
  const own = Object.keys(facets).filter((name) => filter[name as keyof WordsFilter] !== undefined);
  const sets = ['latest', ...own].flatMap((name) => [
    latestMatches(name, question, documentPasses(without(filter, name))),
    sql`${sql.ref(`${name}_acts`)} as materialized (${actsOf(name)})`,
  ]);
  const counted = Object.entries(facets).map(([name, { value, ofActs }]) => {
    const set = `${own.includes(name) ? name : 'latest'}${ofActs ? '_acts' : ''}`;
    // Not "count(distinct id)", which sorts every value of every act, on disk where a word is frequent.
    const found = sql`select distinct d.id, ${value} as value from ${sql.table(set)} d`;
    return sql`select ${name}::text as facet, value, count(*)::int as count from (${found}) x
      where value is not null group by value`;
  });
  const { rows } = await sql<Row>`with ${sql.join(sets)} ${sql.join(counted, sql` union all `)}`.execute(db);
  const of = (facet: keyof WordsFilter, byValue = false) =>
    rows
      .filter((row) => row.facet === facet)
      .sort((x, y) => (byValue ? compare(y.value, x.value) : y.count - x.count || compare(x.value, y.value)))
      .slice(0, mostValues)
      .map(({ value, count }) => ({ value, count }));
  return { country: of('country'), year: of('year', true), language: of('language'), topic: of('topic') };
}

type Row = { readonly facet: keyof WordsFilter; readonly value: string; readonly count: number };

/** "offset 0" has the server look up the acts of each document, rather than read all acts there are. */
function actsOf(set: string): RawBuilder<unknown> {
  return sql`select d.id, d.side, t.* from ${sql.table(set)} d left join lateral (
    select actor_countries || recipient_countries as countries, topics from acts
    where document_id = d.id and not rejected offset 0) t on true`;
}

/** What each facet counts, of a set of documents `d` or of their acts. */
const facets: Readonly<Record<keyof WordsFilter, { value: RawBuilder<unknown>; ofActs?: true }>> = {
  country: { value: sql`unnest(d.countries || d.side::text)`, ofActs: true },
  year: { value: sql`to_char(d.day, 'YYYY')` },
  language: { value: sql`d.language` },
  topic: { value: sql`unnest(d.topics)`, ofActs: true },
};

function without(filter: WordsFilter, name: string): WordsFilter {
  return Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
