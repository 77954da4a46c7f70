/** Act ids in, acts as pages show them out, in the order asked for. */

import { type Kysely, type Selectable, sql } from 'kysely';
import { groupBy } from '../group-by.js';
import type { ActRole, ActsTable, Tables } from '../schema.js';
import { type LoadedDocuments, loadDocuments } from './load-documents.js';
import type { ActView, EntityRef, PartyView } from './types.js';

type PartyRow = EntityRef & { readonly actId: number; readonly role: ActRole; readonly type: string };

/** Three queries however many acts. Ids that are not in the record are left out. */
export async function loadActs(db: Kysely<Tables>, ids: readonly number[]): Promise<ActView[]> {
  if (ids.length === 0) return [];
  // An array is one parameter, however many acts; a list would end at 65,535.
  const rows = await db
    .selectFrom('acts')
    .selectAll()
    .where(sql<boolean>`id = any (${[...ids]}::int4[])`)
    .execute();
  const parties = groupBy(await loadParties(db, ids), (party) => party.actId);
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  const byId = new Map(rows.map((row) => [row.id, actView(row, parties.get(row.id) ?? [], documents)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function loadParties(db: Kysely<Tables>, ids: readonly number[]): Promise<PartyRow[]> {
  return db
    .selectFrom('actParties')
    .innerJoin('entities', 'entities.id', 'actParties.entityId')
    .select(['actId', 'role', 'entities.id', 'entities.name', 'entities.country', 'entities.type'])
    .where(sql<boolean>`act_id = any (${[...ids]}::int4[])`)
    .orderBy('entities.id')
    .execute();
}

function actView(row: Selectable<ActsTable>, parties: readonly PartyRow[], documents: LoadedDocuments): ActView {
  const { documentId, triggerStart, triggerEnd, spanStart: _s, spanEnd: _e, spans, placeName: _n, ...rest } = row;
  const { actorCountries, recipientCountries, placeCountry: _c, contactMention: _m, ...plain } = rest;
  return {
    what: 'act',
    ...plain,
    actor: party(parties, 'actor', actorCountries),
    recipient: party(parties, 'recipient', recipientCountries),
    addressee: party(parties, 'addressee', []),
    via: party(parties, 'via', []),
    document: documents.ref(documentId),
    trigger: documents.cite(documentId, [triggerStart, triggerEnd]),
    clauses: spans.map((span) => documents.cite(documentId, span)),
  };
}

function party(rows: readonly PartyRow[], role: ActRole, countries: readonly string[]): PartyView {
  const of = (type: string) =>
    rows
      .filter((row) => row.role === role && row.type === type)
      .filter((row, n, same) => same.findIndex((other) => other.id === row.id) === n) // two spellings of one
      .map(({ id, name, country }) => ({ id, name, country }));
  return { people: of('person'), bodies: of('body'), countries };
}
