/** A coding in, each of its people, bodies, instruments and mechanisms tied to one entity of the record. */

import { sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import { storableJson } from '../storable.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { type Named, namedIn, stemOf } from './entity-key.js';
import { refreshNames } from './refresh-names.js';
import { settleUnplaced } from './settle-unplaced.js';

/** From local ids ("p1", "b2") to entities. */
export type EntityIds = ReadonlyMap<string, number>;

export async function identify(tx: Writing, coding: Coding): Promise<EntityIds> {
  const things = namedIn(coding);
  if (things.length === 0) return new Map();
  const byKey = await entitiesFor(tx, things);
  await countNames(tx, things, byKey);
  await keepMentions(tx, coding.document.id, things, byKey);
  await settleUnplaced(tx, new Set(things.map((thing) => stemOf(thing.key))));
  const ids = await currentIds(tx, coding.document.id);
  await keepParents(tx, things, ids);
  await refreshNames(tx, [...new Set(ids.values())]);
  return ids;
}

async function entitiesFor(tx: Writing, things: readonly Named[]): Promise<Map<string, number>> {
  const keys = [...new Set(things.map((thing) => thing.key))];
  const known = await tx
    .selectFrom('entityNames')
    .select(['key', 'entityId'])
    .distinct()
    .where('key', 'in', keys)
    .execute();
  const byKey = new Map(known.map((row) => [row.key, row.entityId]));
  for (const [key, same] of groupBy(things, (thing) => thing.key)) {
    const [first] = same;
    if (first && !byKey.has(key)) byKey.set(key, await createEntity(tx, first));
  }
  return byKey;
}

async function createEntity(tx: Writing, thing: Named): Promise<number> {
  const { type, name, kind, country, countries } = thing;
  const row = { type, name, kind, country, countries: [...countries].sort() };
  const { id } = await tx.insertInto('entities').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** A document counts once for each spelling, however often it prints it. */
async function countNames(tx: Writing, things: readonly Named[], byKey: ReadonlyMap<string, number>): Promise<void> {
  const spellings = [...groupBy(things, ({ key, name }) => `${key}\n${name}`).values()].flatMap(
    (same) => same[0] ?? [],
  );
  const rows = spellings.map(({ key, name }) => ({ key, name, entityId: byKey.get(key) ?? 0, documents: 1 }));
  await tx
    .insertInto('entityNames')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['key', 'name']).doUpdateSet({ documents: sql`entity_names.documents + 1` }),
    )
    .execute();
}

async function keepMentions(
  tx: Writing,
  documentId: string,
  things: readonly Named[],
  byKey: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = things.map(({ localId, key, name, country, kind, date, spans }) => {
    return {
      documentId,
      localId,
      entityId: byKey.get(key) ?? 0,
      key,
      name,
      country,
      kind,
      date,
      spans: storableJson(spans),
    };
  });
  await tx.insertInto('mentions').values(rows).execute();
}

async function currentIds(tx: Writing, documentId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('mentions')
    .select(['localId', 'entityId'])
    .where('documentId', '=', documentId)
    .execute();
  return new Map(rows.map((row) => [row.localId, row.entityId]));
}

/** The first document to say within which body a body stands is believed. */
async function keepParents(tx: Writing, things: readonly Named[], ids: EntityIds): Promise<void> {
  for (const { localId, parent } of things) {
    const [id, parentId] = [ids.get(localId), ids.get(parent ?? '')];
    if (id === undefined || parentId === undefined || id === parentId) continue;
    const orphan = tx.updateTable('entities').set({ parentId }).where('id', '=', id).where('parentId', 'is', null);
    await orphan.execute();
  }
}
