/** Refs of judgements in, the sentences out in which documents tell of them: what a person needs to see before judging. */

import { type Kysely, sql } from 'kysely';
import type { Span } from '../../text/span.js';
import { sentencesOf } from '../commitments/sentence-at.js';
import { loadDocuments } from '../store/queries/load-documents.js';
import type { DocumentRef } from '../store/queries/types.js';
import type { Tables } from '../store/schema.js';
import { type RefKind, refKind } from './ref-kind.js';
import type { JudgementType } from './types.js';

export type Passage = {
  readonly document: DocumentRef;
  readonly span: Span; // the sentence
  readonly words: string;
  /** What of the sentence names it, counted from its start. */
  readonly mark: Span;
};

const mostPassages = 3;

/** The latest documents first, at most three for each ref. */
export async function passagesOf(
  db: Kysely<Tables>,
  type: JudgementType,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (refs.length === 0) return new Map();
  const wanted = sql`${[...new Set(refs)]}::text[]`;
  const { rows } = await sql<Place>`${places[refKind(type)](wanted)}`.execute(db);
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  const found = new Map<string, Passage[]>();
  for (const { ref, documentId, span } of rows) {
    const text = documents.text(documentId);
    const sentence = sentencesOf(text)(span);
    const mark: Span = [Math.max(0, span[0] - sentence[0]), Math.min(span[1], sentence[1]) - sentence[0]];
    const passage = { document: documents.ref(documentId), span: sentence, words: text.slice(...sentence), mark };
    found.set(ref, [...(found.get(ref) ?? []), passage]);
  }
  return found;
}

type Place = { readonly ref: string; readonly documentId: string; readonly span: Span };

const places: Readonly<Record<RefKind, (refs: ReturnType<typeof sql>) => ReturnType<typeof sql>>> = {
  account: (refs) => sql`select ref, document_id, spans -> 0 as span from contact_accounts where ref = any (${refs})`,
  act: (refs) => sql`select ref, document_id, jsonb_build_array(trigger_start, trigger_end) as span from acts
    where ref = any (${refs})`,
  identity: (refs) => sql`select ref, document_id, span from (
      select m.key as ref, m.document_id, m.spans -> 0 as span,
        row_number() over (partition by m.key order by d.day desc nulls last, d.id) as n
      from mentions m join documents d on d.id = m.document_id where m.key = any (${refs}) and jsonb_array_length(m.spans) > 0) x
    where n <= ${mostPassages} order by ref, n`,
};
