/** Words in, how many documents hold them by country, year, language and topic out: the counts behind the filters of a search. */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { all } from '../store/queries/conditions.js';
import type { Tables } from '../store/schema.js';
import { searchQuestion } from './search-text.js';
import { documentPasses, type WordsFilter } from './words-filter.js';

export type SearchFacets = {
  readonly [N in keyof Required<WordsFilter>]: readonly { readonly value: string; readonly count: number }[];
};

const mostValues = 50;

/** Each facet leaves its own filter out, so that another choice shows what it would give. Most documents first, years latest first. */
export async function searchFacets(db: Kysely<Tables>, words: string, filter: WordsFilter = {}): Promise<SearchFacets> {
  const question = searchQuestion(words);
  if (question === '') return { country: [], year: [], language: [], topic: [] };
  const counted = async (own: keyof WordsFilter, value: RawBuilder<unknown>, from = sql``, order = sql`2 desc, 1`) => {
    const passes = all([
      sql`d.search @@ to_tsquery('simple', ${question}) and d.reprint_of is null`,
      documentPasses({ ...filter, [own]: undefined }),
    ]);
    const { rows } = await sql<{ value: string; count: number }>`select value, count(distinct id)::int as count
      from (select d.id, ${value} as value from documents d ${from} where ${passes}) found
      where value is not null group by 1 order by ${order} limit ${mostValues}`.execute(db);
    return rows;
  };
  const [country, year, language, topic] = await Promise.all([
    counted('country', sql`unnest(t.actor_countries || t.recipient_countries || d.side::text)`, actsOfDocuments),
    counted('year', sql`to_char(d.day, 'YYYY')`, sql``, sql`1 desc`),
    counted('language', sql`d.language`),
    counted('topic', sql`unnest(t.topics)`, actsOfDocuments),
  ]);
  return { country, year, language, topic };
}

const actsOfDocuments = sql`left join acts t on t.document_id = d.id and not t.rejected`;
