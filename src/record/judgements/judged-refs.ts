/** Documents in, the refs of their acts and accounts that judgements name. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { documentOf } from './refs.js';
import type { JudgementType } from './types.js';

/** By id of the document, in alphabetic order; withdrawn judgements count too. */
export async function judgedRefs(
  tx: Writing,
  types: readonly JudgementType[],
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const refs = (side: 'left' | 'right') => sql`select ${sql.ref(side)} as ref from judgements
    where type = any (${[...types]}::text[]) and split_part(${sql.ref(side)}, '#', 1) = any (${[...documentIds]}::text[])`;
  const { rows } = await sql<{ ref: string }>`select distinct ref from (${refs('left')} union ${refs('right')}) r
    order by ref`.execute(tx);
  return groupBy(
    rows.map(({ ref }) => ref),
    documentOf,
  );
}
