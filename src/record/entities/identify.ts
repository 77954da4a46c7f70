/** Codings in, each of their people, bodies, instruments and mechanisms tied to one entity of the record. */

import { sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import { groupBy } from '../store/group-by.js';
import { insertRows, manyRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import { type Named, namedIn } from './entity-key.js';
import { nameWords } from './name-words.js';

/** From local ids ("p1", "b2") of one document to entities. */
export type EntityIds = ReadonlyMap<string, number>;
/** Those of several documents, by id of the document. */
export type EntitiesOf = ReadonlyMap<string, EntityIds>;

export type Identified = {
  readonly entities: EntitiesOf; // as they stand before the new names are compared with the known ones
  readonly created: readonly string[]; // keys that no document gave before
  readonly touched: readonly string[]; // the others
};

type Mentioned = Named & { readonly documentId: string };

/** Mentions are kept under their keys; which keys are one entity is settled by regroupEntities once posts are in. */
export async function identify(tx: Writing, codings: readonly Coding[]): Promise<Identified> {
  const things = codings.flatMap((coding) =>
    namedIn(coding).map((thing) => ({ ...thing, documentId: coding.document.id })),
  );
  if (things.length === 0) return { entities: new Map(), created: [], touched: [] };
  const known = await knownKeys(tx, [...new Set(things.map((thing) => thing.key))]);
  const created = [...groupBy(things, (thing) => thing.key)].flatMap(([key, [first]]) =>
    first && !known.has(key) ? [first] : [],
  );
  const byKey = new Map([...known, ...(await createKeys(tx, created, things))]);
  await countNames(tx, things, byKey);
  await keepMentions(tx, things, byKey);
  return {
    entities: byDocument(things.map((thing) => ({ ...thing, entityId: byKey.get(thing.key) ?? 0 }))),
    created: created.map((thing) => thing.key),
    touched: [...known.keys()],
  };
}

/** Entities of these documents' mentions as they stand now. */
export async function currentIds(tx: Writing, documentIds: readonly string[]): Promise<EntitiesOf> {
  const { rows } =
    await sql<MentionOf>`select document_id as "documentId", local_id as "localId", entity_id as "entityId"
    from mentions where document_id = any (${[...documentIds]}::text[])`.execute(tx);
  return byDocument(rows);
}

type MentionOf = { readonly documentId: string; readonly localId: string; readonly entityId: number };

function byDocument(mentions: readonly MentionOf[]): EntitiesOf {
  const groups = groupBy(mentions, ({ documentId }) => documentId);
  return new Map(
    [...groups].map(([id, own]) => [id, new Map(own.map(({ localId, entityId }) => [localId, entityId]))]),
  );
}

async function knownKeys(tx: Writing, keys: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; entityId: number }>`select key, entity_id as "entityId" from identity_keys
    where key = any (${[...keys]}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.key, row.entityId]));
}

/** Each new key is an entity of its own at first. */
async function createKeys(
  tx: Writing,
  created: readonly Mentioned[],
  all: readonly Mentioned[],
): Promise<[string, number][]> {
  if (created.length === 0) return [];
  const keyOf = new Map(all.map(({ documentId, localId, key }) => [`${documentId} ${localId}`, key]));
  const rows = created.map(({ key, type, name, kind, country, countries, parent, documentId, ...thing }) => {
    const shared = { type, kind, country, countries: [...countries].sort() };
    const words = nameWords({ ...thing, ...shared, name });
    return { name, shared, key: { key, words, parentKey: keyOf.get(`${documentId} ${parent}`) ?? null } };
  });
  const entities = rows.map(({ name, shared }) => ({ name, ...shared }));
  const ids = await insertRows(tx, 'entities', entities, 'id');
  const keys = rows.map(({ shared, key }, n) => ({ ...shared, ...key, entityId: ids[n] ?? 0, homeId: ids[n] ?? 0 }));
  await insertRows(tx, 'identityKeys', keys);
  return keys.map(({ key, entityId }) => [key, entityId]);
}

/** A document counts once for each spelling, however often it prints it. */
async function countNames(
  tx: Writing,
  things: readonly Mentioned[],
  byKey: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...groupBy(things, ({ key, name }) => `${key}\n${name}`).values()].flatMap((same) => {
    const documents = new Set(same.map(({ documentId }) => documentId)).size;
    return same.slice(0, 1).map(({ key, name }) => ({ key, name, entityId: byKey.get(key) ?? 0, documents }));
  });
  await sql`insert into entity_names (key, name, entity_id, documents)
    select key, name, entity_id, documents from ${manyRows('entityNames', rows)}
    on conflict (key, name) do update set documents = entity_names.documents + excluded.documents`.execute(tx);
}

async function keepMentions(
  tx: Writing,
  things: readonly Mentioned[],
  byKey: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = things.map(({ documentId, localId, key, name, country, kind, date, spans }) => {
    return { documentId, localId, entityId: byKey.get(key) ?? 0, key, name, country, kind, date, spans };
  });
  await insertRows(tx, 'mentions', rows);
}
