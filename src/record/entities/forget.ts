/** One document's mentions out of the record, and the entities that only it named. */

import { sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';
import { dropUnnamed } from './drop-unnamed.js';
import { stemOf } from './entity-key.js';
import { refreshNames } from './refresh-names.js';
import { settleUnplaced } from './settle-unplaced.js';

type Gone = { readonly key: string; readonly entityId: number };

/** Facts that rest on the mentions must be out already. */
export async function forget(tx: Writing, documentId: string): Promise<void> {
  await sql`update entity_names n set documents = n.documents - 1
    from (select distinct key, name from mentions where document_id = ${documentId}) m
    where n.key = m.key and n.name = m.name`.execute(tx);
  const { rows } = await sql<Gone>`delete from mentions where document_id = ${documentId}
    returning key, entity_id as "entityId"`.execute(tx);
  const ids = [...new Set(rows.map((row) => row.entityId))];
  await sql`delete from entity_names where documents <= 0 and entity_id = any (${ids}::int[])`.execute(tx);
  await dropUnnamed(tx, ids);
  await refreshNames(tx, ids);
  await settleUnplaced(tx, new Set(rows.map((row) => stemOf(row.key))));
}
