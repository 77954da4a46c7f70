/** Judgements in force on some things, as pairs by which to group. The latest on a pair counts. */

import { sql } from 'kysely';
import type { JudgedPair } from '../grouping/types.js';
import type { Writing } from '../store/open-transaction.js';
import type { JudgementType } from './types.js';

/** @param refs only judgements that name one of these; both their sides are given, whatever is in the record. */
export async function judgedPairs(
  tx: Writing,
  types: readonly JudgementType[],
  refs: readonly string[],
): Promise<readonly JudgedPair[]> {
  if (refs.length === 0) return [];
  const given = sql`${[...refs]}::text[]`;
  const { rows } = await sql<JudgedPair>`select distinct on ("left", "right") "left", "right", verdict from judgements
    where withdrawn_at is null and type = any (${[...types]}::text[]) and ("left" = any (${given}) or "right" = any (${given}))
    order by "left", "right", id desc`.execute(tx);
  return rows;
}
