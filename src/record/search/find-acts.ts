/** Words in, the acts that tell of them out, in the documents that fit the words best. */

import { type Kysely, sql } from 'kysely';
import type { ActKind } from '../../coding/types.js';
import type { Span } from '../../text/span.js';
import { latinText } from '../entities/name-key.js';
import { loadActs } from '../store/queries/load-acts.js';
import { loadDocuments } from '../store/queries/load-documents.js';
import { limits } from '../store/queries/paging.js';
import type { ActView, Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { latestMatches } from './latest-matches.js';
import { searchQuestion, stemsOfSearch } from './search-text.js';
import { actPasses, type FilteredAct, type WordsFilter } from './words-filter.js';

/** Acts are looked for in this many documents: those that the index ranks highest among the latest that match. */
export const documentsLookedThrough = 300;

/**
 * Acts whose clause or matter holds all the words, each in any form; best document first, then as the text goes.
 *
 * Cost: the words of the acts of 300 documents at most, and the acts that are shown.
 */
export async function findActsByWords(
  db: Kysely<Tables>,
  words: string,
  filter: Paging & WordsFilter = {},
): Promise<Page<ActView>> {
  const { limit, offset } = limits(filter, 20);
  const held = await actsHolding(db, words, filter);
  const shown = held.slice(offset, offset + limit).map(({ id }) => id);
  return { total: held.length, items: await loadActs(db, shown) };
}

/** Of an act what the words and the filter ask about. */
type Told = FilteredAct & {
  readonly id: number;
  readonly kind: ActKind;
  readonly documentId: string;
  readonly spans: readonly Span[];
  readonly matters: readonly { readonly text: string }[];
};

/** The same acts in the same order, with no more than their kinds. */
export async function actsHolding(
  db: Kysely<Tables>,
  words: string,
  filter: WordsFilter = {},
): Promise<readonly Pick<Told, 'id' | 'kind'>[]> {
  const question = searchQuestion(words);
  if (question === '') return [];
  const { rows } = await sql<Told>`with ${latestMatches('latest', question, sql`true`)}, best as (
      select id, side, language, ts_rank(search, to_tsquery('simple', ${question})) as fit from latest
      order by fit desc, id limit ${documentsLookedThrough})
    select t.id, t.kind, t.document_id, t.spans, t.matters, t.day, t.topics, d.side, d.language,
      t.actor_countries || t.recipient_countries as countries
    from best d join acts t on t.document_id = d.id and not t.rejected
    order by d.fit desc, d.id, t.trigger_start`.execute(db);
  const passing = rows.filter((act) => actPasses(act, filter));
  const documents = await loadDocuments(
    db,
    passing.map(({ documentId }) => documentId),
  );
  const stems = stemsOfSearch(words);
  return passing.filter((act) => holdsAll(act, documents.text(act.documentId), stems));
}

function holdsAll({ spans, matters }: Told, text: string, stems: readonly string[]): boolean {
  const told = [...spans.map((span) => text.slice(...span)), ...matters.map((matter) => matter.text)].join(' ');
  const words = latinText(told).split(' ');
  return stems.every((stem) => words.some((word) => word.startsWith(stem)));
}
