/** One document's mentions out of the record, and the keys and entities that only it named. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { refreshCandidates } from './identity-candidates.js';
import { refreshEntities } from './refresh-entities.js';
import { regroupEntities } from './regroup-entities.js';

type Gone = { readonly key: string; readonly entityId: number };

/** Facts that rest on the mentions must be out already. @returns the entities whose mentions changed hands. */
export async function forget(tx: Writing, documentId: string): Promise<readonly number[]> {
  await sql`update entity_names n set documents = n.documents - 1
    from (select distinct key, name from mentions where document_id = ${documentId}) m
    where n.key = m.key and n.name = m.name`.execute(tx);
  const { rows } = await sql<Gone>`delete from mentions where document_id = ${documentId}
    returning key, entity_id as "entityId"`.execute(tx);
  const ids = [...new Set(rows.map((row) => row.entityId))];
  const keys = [...groupBy(rows, (row) => row.key).keys()];
  const companions = await companionsOf(tx, ids);
  await sql`delete from entity_names where documents <= 0 and key = any (${keys}::text[])`.execute(tx);
  const gone = await dropKeys(tx, keys);
  const left = companions.filter((key) => !gone.has(key));
  await refreshCandidates(
    tx,
    [],
    keys.filter((key) => !gone.has(key)),
  );
  const moved = await regroupEntities(tx, left);
  await refreshEntities(tx, ids);
  return moved;
}

/** All keys of the entities that lose a mention, and those that held back because of them. */
async function companionsOf(tx: Writing, ids: readonly number[]): Promise<readonly string[]> {
  const { rows } = await sql<{
    key: string;
  }>`with own as (select key from identity_keys where entity_id = any (${[...ids]}::int[]))
    select key from own union
    select c."left" from candidates c join own on own.key = c."right" where c.strength = 'partial' union
    select c."right" from candidates c join own on own.key = c."left" where c.strength = 'partial'`.execute(tx);
  return rows.map((row) => row.key);
}

async function dropKeys(tx: Writing, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`delete from identity_keys k where k.key = any (${[...keys]}::text[])
    and not exists (select from mentions m where m.key = k.key) returning key`.execute(tx);
  const gone = rows.map((row) => row.key);
  await sql`delete from candidates where type <> 'contact'
    and ("left" = any (${gone}::text[]) or "right" = any (${gone}::text[]))`.execute(tx);
  return new Set(gone);
}
