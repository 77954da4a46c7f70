/** Words in, the documents that hold them all out, with the sentences where they stand. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../coding/types.js';
import type { Span } from '../../text/span.js';
import { latinText } from '../entities/name-key.js';
import { all, betweenDays } from '../store/queries/conditions.js';
import { documentRefColumns } from '../store/queries/load-documents.js';
import { limits } from '../store/queries/paging.js';
import type { Citation, DocumentRef, Page, Paging } from '../store/queries/types.js';
import type { Day, Tables } from '../store/schema.js';
import { latestMatches, mostRanked } from './latest-matches.js';
import { searchQuestion, stemsOfSearch } from './search-text.js';
import { documentPasses, type WordsFilter } from './words-filter.js';

export type DocumentByWords = DocumentRef & { readonly passages: readonly Citation[] };

/** `side`: only publishers that speak for this country. `to` is exclusive. */
export type SearchFilter = Paging &
  WordsFilter & {
    readonly side?: Country | undefined;
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
  };

type Row = DocumentRef & { readonly text: string };

/** `complete`: false when more documents hold the words than the latest that were looked at; `total` counts these alone. */
export type FoundDocuments = Page<DocumentByWords> & { readonly complete: boolean };

/**
 * Best match first, among the 1,000 latest that match. Accents, script and endings are optional: "vaccin" finds "vaccines", "khoi" finds "Khôi".
 */
export async function findByWords(
  db: Kysely<Tables>,
  words: string,
  filter: SearchFilter = {},
): Promise<FoundDocuments> {
  const question = searchQuestion(words);
  if (question === '') return { total: 0, items: [], complete: true };
  const { limit, offset } = limits(filter, 20);
  const passes = all([
    documentPasses(filter),
    filter.side && sql`d.side = ${filter.side}`,
    betweenDays('d.day', filter.from, filter.to),
  ]);
  const columns = sql.join(documentRefColumns.map((column) => sql.ref(`d.${column}`)));
  const { rows } = await sql<Row & { total: number }>`with ${latestMatches('latest', question, passes)},
      best as (select id, ts_rank(search, to_tsquery('simple', ${question})) as fit from latest
        order by fit desc, day desc nulls last, id limit ${limit} offset ${offset})
    select ${columns}, d.text, (select count(*)::int from latest) as total
    from (select 1) as always left join (best join documents d on d.id = best.id) on true
    order by best.fit desc, d.day desc nulls last, d.id`.execute(db);
  const stems = stemsOfSearch(words);
  const found = rows[0]?.total ?? 0;
  return {
    ...{ total: Math.min(found, mostRanked), complete: found <= mostRanked },
    items: rows.filter(({ id }) => id !== null).map(({ total: _, ...row }) => withPassages(row, stems)),
  };
}

const passagesShown = 3;

function withPassages({ text, ...document }: Row, stems: readonly string[]): DocumentByWords {
  const spans = passageSpans(text, stems).slice(0, passagesShown);
  return {
    ...document,
    passages: spans.map((span) => ({ documentId: document.id, span, words: text.slice(...span) })),
  };
}

/** Runs of text up to a full stop or line end that hold a word asked for, those with most of them first. */
function passageSpans(text: string, stems: readonly string[]): Span[] {
  const runs = [...text.matchAll(/[^\n.!?]+[.!?]*/g)].map((run) => {
    const words = latinText(run[0]).split(' ');
    const held = stems.filter((stem) => words.some((word) => word.startsWith(stem))).length;
    const lead = run[0].length - run[0].trimStart().length;
    return { held, span: [run.index + lead, run.index + run[0].length] as Span };
  });
  return runs
    .filter(({ held }) => held > 0)
    .sort((one, other) => other.held - one.held || one.span[0] - other.span[0])
    .map(({ span }) => span);
}
