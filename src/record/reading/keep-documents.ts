/** Documents as they were prepared in; their own rows in the tables, and the bands by which near duplicates find them. */

import { sql } from 'kysely';
import { bandsOf } from '../near-duplicates.js';
import type { Writing } from '../store/open-transaction.js';
import type { Reading } from './prepare.js';

export type Placed = Reading & { readonly reprintOf: string | null };

/** Those that are in already are written over. */
export async function keepDocuments(tx: Writing, readings: readonly Placed[]): Promise<void> {
  if (readings.length === 0) return;
  const { id: _, ...columns } = rowOf(readings[0] as Placed, 0);
  const changed = Object.keys(columns).filter((name) => name !== 'readAt') as (keyof typeof columns)[];
  await tx
    .insertInto('documents')
    .values(readings.map(rowOf))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref }) => Object.fromEntries(changed.map((name) => [name, ref(`excluded.${name}`)]))),
    )
    .execute();
  await keepBands(tx, readings);
}

/** Those read together keep their order. */
function rowOf({ row, fingerprint, signature, version, reprintOf }: Placed, n: number) {
  const readAt = sql<Date>`clock_timestamp() + ${n} * interval '1 microsecond'`;
  return { ...row, fingerprint, signature, codingVersion: version, reprintOf, readAt };
}

/** A text never changes under its id, and so its bands do not. */
async function keepBands(tx: Writing, readings: readonly Placed[]): Promise<void> {
  const bands = readings.flatMap(({ document, signature }) => bandsOf(document.id, signature));
  if (bands.length === 0) return;
  await sql`insert into document_bands (document_id, band, hash)
    select * from unnest(${bands.map((b) => b.documentId)}::text[], ${bands.map((b) => b.band)}::int2[],
      ${bands.map((b) => b.hash)}::int4[]) on conflict do nothing`.execute(tx);
}
