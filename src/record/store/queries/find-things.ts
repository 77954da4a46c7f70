/** Bodies, instruments and mechanisms: their list, and the page of one with what belongs to it. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import type { Span } from '../../../text/span.js';
import type { EntityType, Tables } from '../schema.js';
import { all, keyHolds } from './conditions.js';
import { loadDocuments } from './load-documents.js';
import { loadTenures } from './load-tenures.js';
import { limits } from './paging.js';
import type { Citation, DocumentRef, EntityRef, Page, Paging, TenureView } from './types.js';

export type ThingType = Exclude<EntityType, 'person'>;

export type ThingRow = EntityRef & {
  readonly type: ThingType;
  readonly kind: string | null;
  readonly countries: readonly Country[];
  readonly documents: number;
};

/** Words in a document that name the thing; at most one for each document. */
export type Mention = { readonly document: DocumentRef; readonly citation: Citation };

export type ThingView = ThingRow & {
  readonly names: readonly string[]; // most used first
  readonly parent: EntityRef | null;
  readonly parts: readonly EntityRef[]; // bodies within this one, at most two hundred
  readonly tenures: readonly TenureView[]; // posts held in it
  readonly mentions: readonly Mention[]; // latest published first, at most a hundred
};

export type ThingFilter = Paging & {
  readonly type: ThingType;
  readonly name?: string | undefined; // part of any spelling, accents optional
  readonly country?: Country | undefined;
};

/** Those in most documents first. */
export async function listThings(db: Kysely<Tables>, asked: ThingFilter): Promise<Page<ThingRow>> {
  const { limit, offset } = limits(asked);
  const wanted = sql`from entities e join lateral (select sum(documents)::int as documents,
      bool_or(${keyHolds(asked.name ?? '')}) as named from entity_names n where n.entity_id = e.id) n on true
    where ${all([
      sql`e.type = ${asked.type}`,
      sql`n.named`,
      asked.country && sql`(e.country = ${asked.country} or ${asked.country} = any (e.countries))`,
    ])}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total ${wanted}`.execute(db);
  const found = await sql<ThingRow>`select e.id, e.type, e.name, e.kind, e.country, e.countries, n.documents ${wanted}
    order by n.documents desc, e.name, e.id limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, items: found.rows };
}

/** @returns null when the id is that of nothing, or of a person. */
export async function findThing(db: Kysely<Tables>, id: number): Promise<ThingView | null> {
  const found = await sql<
    ThingRow & { parentId: number | null }
  >`select e.id, e.type, e.name, e.kind, e.country, e.countries,
    e.parent_id, coalesce((select sum(documents)::int from entity_names n where n.entity_id = e.id), 0) as documents
    from entities e where e.id = ${id} and e.type <> 'person'`.execute(db);
  const thing = found.rows[0];
  if (!thing) return null;
  const { parentId, ...row } = thing;
  const refs = db.selectFrom('entities').select(['id', 'name', 'country']);
  return {
    ...row,
    names: await namesOf(db, id),
    parent: parentId === null ? null : ((await refs.where('id', '=', parentId).executeTakeFirst()) ?? null),
    parts: await refs.where('parentId', '=', id).orderBy('name').limit(200).execute(),
    tenures: await loadTenures(db, (query) => query.where('tenures.bodyId', '=', id)),
    mentions: await mentionsOf(db, id),
  };
}

async function namesOf(db: Kysely<Tables>, id: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from entity_names where entity_id = ${id}
    group by name order by sum(documents) desc, name`.execute(db);
  return rows.map((row) => row.name);
}

async function mentionsOf(db: Kysely<Tables>, id: number): Promise<Mention[]> {
  const { rows } = await sql<{ documentId: string; spans: readonly Span[] }>`
    select m.document_id, m.spans from mentions m join documents d on d.id = m.document_id
    where m.entity_id = ${id} order by d.day desc nulls last, d.id limit 100`.execute(db);
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  const seen = new Set<string>();
  return rows.flatMap(({ documentId, spans: [first] }) => {
    if (!first || seen.has(documentId)) return [];
    seen.add(documentId);
    return [{ document: documents.ref(documentId), citation: documents.cite(documentId, first) }];
  });
}
