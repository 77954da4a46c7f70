/** References of uses in, the uses with their words, sentences and speakers out. */

import { type Kysely, sql } from 'kysely';
import type { Span } from '../../text/span.js';
import { loadActs } from '../store/queries/load-acts.js';
import { loadDocuments } from '../store/queries/load-documents.js';
import type { Day, Tables } from '../store/schema.js';
import type { FormulaUse } from './types.js';

/** Columns of f and t that a use is made from. */
export const useColumns = sql`f.document_id, f.local_id, f.form, f.day, t.id as act_id,
  f.span_start, f.span_end, f.sentence_start, f.sentence_end`;

export type UseRow = {
  readonly documentId: string;
  readonly localId: string;
  readonly form: string;
  readonly day: Day | null;
  readonly actId: number | null;
  readonly spanStart: number;
  readonly spanEnd: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
};

/** Four queries however many uses; in the order given. */
export async function loadUses(db: Kysely<Tables>, rows: readonly UseRow[]): Promise<FormulaUse[]> {
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  const actIds = [...new Set(rows.flatMap((row) => row.actId ?? []))];
  const speakers = new Map((await loadActs(db, actIds)).map((act) => [act.id, act.actor]));
  return rows.map((row) => {
    const cite = (span: Span) => documents.cite(row.documentId, span);
    return {
      form: row.form,
      day: row.day,
      document: documents.ref(row.documentId),
      citation: cite([row.spanStart, row.spanEnd]),
      sentence: cite([row.sentenceStart, row.sentenceEnd]),
      speaker: row.actId === null ? null : (speakers.get(row.actId) ?? null),
    };
  });
}
