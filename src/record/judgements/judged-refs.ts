/** A document in, the refs of its acts and accounts that judgements name. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';
import type { JudgementType } from './types.js';

export async function judgedRefs(
  tx: Writing,
  types: readonly JudgementType[],
  documentId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`select distinct ref from (
    select "left" as ref from judgements where type = any (${[...types]}::text[]) and "left" like ${`${documentId}#%`}
    union select "right" from judgements where type = any (${[...types]}::text[]) and "right" like ${`${documentId}#%`}) r
    order by ref`.execute(tx);
  return rows.map((row) => row.ref);
}
