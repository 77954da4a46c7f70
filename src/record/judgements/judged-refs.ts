/** Documents in, the refs of their acts and accounts that judgements name. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { documentOf } from './refs.js';

/** By id of the document. */
export type JudgedRefs = {
  readonly acts: ReadonlyMap<string, readonly string[]>;
  readonly accounts: ReadonlyMap<string, readonly string[]>;
};

type Row = { readonly ref: string; readonly isAccount: boolean };

/** In alphabetic order; withdrawn judgements count too. */
export async function judgedRefs(tx: Writing, documentIds: readonly string[]): Promise<JudgedRefs> {
  const refs = (side: 'left' | 'right') => sql`select ${sql.ref(side)} as ref, type = 'contact' as "isAccount"
    from judgements where type = any ('{act,link,contact}'::text[])
    and split_part(${sql.ref(side)}, '#', 1) = any (${[...documentIds]}::text[])`;
  const { rows } = await sql<Row>`select ref, "isAccount" from (${refs('left')} union ${refs('right')}) r
    order by ref`.execute(tx);
  const of = (isAccount: boolean) => rows.filter((row) => row.isAccount === isAccount).map(({ ref }) => ref);
  return { acts: groupBy(of(false), documentOf), accounts: groupBy(of(true), documentOf) };
}
