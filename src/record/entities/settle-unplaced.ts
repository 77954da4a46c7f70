/**
 * Names that a document gives without a country. Where the record knows exactly one entity of that name with a
 * country, they are that one; with two or more, or none, they stand alone. So the order of reading changes nothing.
 */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { stemOf } from './entity-key.js';
import { moveMentions } from './move-mentions.js';

type Row = { readonly key: string; readonly entityId: number };

/** @param stems see stemOf(); people and bodies only, as the others carry no single country. */
export async function settleUnplaced(tx: Writing, stems: ReadonlySet<string>): Promise<void> {
  const wanted = [...stems].filter((stem) => stem.startsWith('person|') || stem.startsWith('body|'));
  if (wanted.length === 0) return;
  // "stem" to "stem~": every key that starts with the stem, by the C collation of the index.
  const { rows } = await sql<Row>`select distinct n.key, n.entity_id as "entityId"
    from unnest(${wanted}::text[]) as s (stem)
    join entity_names n on n.key >= s.stem collate "C" and n.key < (s.stem || '~') collate "C"`.execute(tx);
  for (const [stem, same] of groupBy(rows, (row) => stemOf(row.key))) await settle(tx, stem, same);
}

async function settle(tx: Writing, unplacedKey: string, rows: readonly Row[]): Promise<void> {
  const unplaced = rows.find((row) => row.key === unplacedKey);
  if (!unplaced) return;
  const placed = new Set(rows.filter((row) => row !== unplaced).map((row) => row.entityId));
  const [only] = placed;
  if (placed.size === 1 && only !== undefined) {
    if (only !== unplaced.entityId) await moveMentions(tx, unplacedKey, unplaced.entityId, only);
  } else if (placed.has(unplaced.entityId)) {
    await moveMentions(tx, unplacedKey, unplaced.entityId, 'new');
  }
}
