/** Words in, the acts that tell of them out, in the documents that fit the words best. */

import { type Kysely, sql } from 'kysely';
import { latinText } from '../entities/name-key.js';
import { loadActs } from '../store/queries/load-acts.js';
import { limits } from '../store/queries/paging.js';
import type { ActView, Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { latestMatches } from './latest-matches.js';
import { searchQuestion, stemsOfSearch } from './search-text.js';
import { actPasses, type WordsFilter } from './words-filter.js';

/** Acts are looked for in this many documents: those that the index ranks highest among the latest that match. */
export const documentsLookedThrough = 300;

/**
 * Acts whose clause or matter holds all the words, each in any form; best document first, then as the text goes.
 *
 * Cost: the acts and texts of 300 documents at most.
 */
export async function findActsByWords(
  db: Kysely<Tables>,
  words: string,
  filter: Paging & WordsFilter = {},
): Promise<Page<ActView>> {
  const { limit, offset } = limits(filter, 20);
  const question = searchQuestion(words);
  if (question === '') return { total: 0, items: [] };
  const { rows } = await sql<{ id: number }>`with ${latestMatches('latest', question, sql`true`)}, best as (
      select id, ts_rank(search, to_tsquery('simple', ${question})) as fit from latest
      order by fit desc, id limit ${documentsLookedThrough})
    select t.id from best d join acts t on t.document_id = d.id and not t.rejected
    order by d.fit desc, d.id, t.trigger_start`.execute(db);
  const stems = stemsOfSearch(words);
  const acts = await loadActs(
    db,
    rows.map((row) => row.id),
  );
  const held = acts.filter((act) => holdsAll(act, stems) && actPasses(act, filter));
  return { total: held.length, items: held.slice(offset, offset + limit) };
}

function holdsAll(act: ActView, stems: readonly string[]): boolean {
  const told = [...act.clauses.map((clause) => clause.words), ...act.matters.map((matter) => matter.text)].join(' ');
  const words = latinText(told).split(' ');
  return stems.every((stem) => words.some((word) => word.startsWith(stem)));
}
