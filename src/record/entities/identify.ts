/** A coding in, each of its people, bodies, instruments and mechanisms tied to one entity of the record. */

import { sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import { storableJson } from '../storable.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { type Named, namedIn } from './entity-key.js';
import { nameWords } from './name-words.js';

/** From local ids ("p1", "b2") to entities. */
export type EntityIds = ReadonlyMap<string, number>;

export type Identified = {
  readonly ids: EntityIds; // as they stand before the new names are compared with the known ones
  readonly created: readonly string[]; // keys that no document gave before
  readonly touched: readonly string[]; // the others
};

/** Mentions are kept under their keys; which keys are one entity is settled by regroupEntities once posts are in. */
export async function identify(tx: Writing, coding: Coding): Promise<Identified> {
  const things = namedIn(coding);
  if (things.length === 0) return { ids: new Map(), created: [], touched: [] };
  const known = await knownKeys(tx, [...new Set(things.map((thing) => thing.key))]);
  const created = [...groupBy(things, (thing) => thing.key)].flatMap(([key, [first]]) =>
    first && !known.has(key) ? [first] : [],
  );
  const byKey = new Map([...known, ...(await createKeys(tx, created, things))]);
  await countNames(tx, things, byKey);
  await keepMentions(tx, coding.document.id, things, byKey);
  return {
    ids: new Map(things.map((thing) => [thing.localId, byKey.get(thing.key) ?? 0])),
    created: created.map((thing) => thing.key),
    touched: [...known.keys()],
  };
}

/** Entities of one document's mentions as they stand now. */
export async function currentIds(tx: Writing, documentId: string): Promise<EntityIds> {
  const rows = await tx
    .selectFrom('mentions')
    .select(['localId', 'entityId'])
    .where('documentId', '=', documentId)
    .execute();
  return new Map(rows.map((row) => [row.localId, row.entityId]));
}

async function knownKeys(tx: Writing, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.selectFrom('identityKeys').select(['key', 'entityId']).where('key', 'in', keys).execute();
  return new Map(rows.map((row) => [row.key, row.entityId]));
}

/** Each new key is an entity of its own at first. */
async function createKeys(tx: Writing, created: readonly Named[], all: readonly Named[]): Promise<[string, number][]> {
  if (created.length === 0) return [];
  const keyOf = new Map(all.map((thing) => [thing.localId, thing.key]));
  const rows = created.map(({ key, type, name, kind, country, countries, parent, ...thing }) => {
    const shared = { type, kind, country, countries: [...countries].sort() };
    const words = nameWords({ ...thing, ...shared, name });
    return { name, shared, key: { key, words, parentKey: keyOf.get(parent ?? '') ?? null } };
  });
  const entities = rows.map(({ name, shared }) => ({ name, ...shared }));
  const ids = (await tx.insertInto('entities').values(entities).returning('id').execute()).map(({ id }) => id);
  const keys = rows.map(({ shared, key }, n) => ({ ...shared, ...key, entityId: ids[n] ?? 0, homeId: ids[n] ?? 0 }));
  await tx.insertInto('identityKeys').values(keys).execute();
  return keys.map(({ key, entityId }) => [key, entityId]);
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
    const entityId = byKey.get(key) ?? 0;
    return { documentId, localId, entityId, key, name, country, kind, date, spans: storableJson(spans) };
  });
  await tx.insertInto('mentions').values(rows).execute();
}
