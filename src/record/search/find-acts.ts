/** Words in, the acts that tell of them out, in the documents that fit the words best. */

import { type Kysely, sql } from 'kysely';
import type { ActKind } from '../../coding/types.js';
import type { Span } from '../../text/span.js';
import { latinText } from '../entities/name-key.js';
import { type ActListFilter, actsThat } from '../store/queries/list-acts.js';
import { loadActs } from '../store/queries/load-acts.js';
import { loadDocuments } from '../store/queries/load-documents.js';
import { limits } from '../store/queries/paging.js';
import type { ActView, Page, Paging } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { whileUnchanged } from '../store/while-unchanged.js';
import { latestMatches } from './latest-matches.js';
import { searchQuestion, stemsOfSearch } from './search-text.js';
import { actPasses, type FilteredAct, type WordsFilter } from './words-filter.js';

/** Acts are looked for in this many documents: those that the index ranks highest among the latest that match. */
export const documentsLookedThrough = 300;

/** `that`: a filter of the list of acts, past which documents are not looked through. */
type ActsFilter = WordsFilter & { readonly that?: ActListFilter | undefined };

/** `complete`: false when more documents hold the words than were looked through. */
export type FoundActs = Page<ActView> & { readonly complete: boolean };

/**
 * Acts whose clause or matter holds all the words, each in any form; best document first, then as the text goes.
 *
 * Cost: the words of the acts of 300 documents at most, and the acts that are shown.
 */
export async function findActsByWords(
  db: Kysely<Tables>,
  words: string,
  filter: Paging & ActsFilter = {},
): Promise<FoundActs> {
  const { limit, offset } = limits(filter, 20);
  const { acts, complete } = await actsHolding(db, words, filter);
  const shown = acts.slice(offset, offset + limit).map(({ id }) => id);
  return { total: acts.length, items: await loadActs(db, shown), complete };
}

/** Of an act what the words and the filter ask about. */
type Told = FilteredAct & {
  readonly id: number;
  readonly kind: ActKind;
  readonly documentId: string;
  readonly spans: readonly Span[];
  readonly matters: readonly { readonly text: string }[];
};

type Held = { readonly acts: readonly Pick<Told, 'id' | 'kind'>[]; readonly complete: boolean };

/** The same acts in the same order, with no more than their kinds: found once for all who ask, until something is written. */
export function actsHolding(
  db: Kysely<Tables>,
  words: string,
  { country, year, language, topic, that }: ActsFilter = {},
): Promise<Held> {
  const question = searchQuestion(words);
  const filter = { country, year, language, topic, that };
  const asked = `acts holding ${question} ${JSON.stringify(filter)}`;
  return whileUnchanged(db, asked, () => lookThrough(db, question, stemsOfSearch(words), filter));
}

async function lookThrough(
  db: Kysely<Tables>,
  question: string,
  stems: readonly string[],
  filter: ActsFilter,
): Promise<Held> {
  if (question === '') return { acts: [], complete: true };
  const wanted = sql`not t.rejected and ${actsThat(filter.that ?? {})}`;
  const passes = filter.that ? sql`exists (select from acts t where t.document_id = d.id and ${wanted})` : sql`true`;
  const { rows } = await sql<Told & { found: number }>`with ${latestMatches('latest', question, passes)}, best as (
      select id, side, language, ts_rank(search, to_tsquery('simple', ${question})) as fit from latest
      order by fit desc, id limit ${documentsLookedThrough})
    select t.id, t.kind, t.document_id, t.spans, t.matters, t.day, t.topics, d.side, d.language,
      t.actor_countries || t.recipient_countries as countries, (select count(*)::int from latest) as found
    from best d join acts t on t.document_id = d.id and ${wanted}
    order by d.fit desc, d.id, t.trigger_start`.execute(db);
  const passing = rows.filter((act) => actPasses(act, filter));
  const documents = await loadDocuments(
    db,
    passing.map(({ documentId }) => documentId),
  );
  const acts = passing.filter((act) => holdsAll(wordsOf(act, documents.text(act.documentId)), stems));
  return {
    acts: acts.map(({ id, kind }) => ({ id, kind })),
    complete: (rows[0]?.found ?? 0) <= documentsLookedThrough,
  };
}

function wordsOf({ spans, matters }: Told, text: string): string {
  return [...spans.map((span) => text.slice(...span)), ...matters.map((matter) => matter.text)].join(' ');
}

/** Every stem begins a word that is told. */
export function holdsAll(told: string, stems: readonly string[]): boolean {
  const words = latinText(told).split(' ');
  return stems.every((stem) => words.some((word) => word.startsWith(stem)));
}
