/** Act ids in, acts as pages show them out, in the order asked for. */

import { type Kysely, type Selectable, sql } from 'kysely';
import { groupBy } from '../group-by.js';
import type { ActRole, ActsTable, Tables } from '../schema.js';
import { type DocumentLoader, documentLoader, type LoadedDocuments } from './load-documents.js';
import type { ActView, EntityRef, PartyView } from './types.js';

const columns = [
  ...(['id', 'localId', 'contactId', 'kind', 'joint', 'negated', 'quoted', 'status', 'due', 'date', 'day'] as const),
  ...(['topics', 'matters', 'plover', 'cameo', 'confidence', 'because', 'ref', 'rejected', 'corrected'] as const),
  ...(['actorCountries', 'recipientCountries', 'documentId', 'triggerStart', 'triggerEnd', 'spans'] as const),
] as const;
type ActRow = Pick<Selectable<ActsTable>, (typeof columns)[number]>;
type PartyRow = EntityRef & { readonly actId: number; readonly role: ActRole; readonly type: string };

/**
 * Three queries however many acts. Ids that are not in the record are left out.
 *
 * @param documentsOf by which their documents are loaded, where other questions need the same ones.
 */
export async function loadActs(
  db: Kysely<Tables>,
  ids: readonly number[],
  documentsOf: DocumentLoader = documentLoader(db),
): Promise<ActView[]> {
  if (ids.length === 0) return [];
  // An array is one parameter, however many acts; a list would end at 65,535.
  const rows = await db
    .selectFrom('acts')
    .select(columns)
    .where(sql<boolean>`id = any (${[...ids]}::int4[])`)
    .execute();
  const parties = groupBy(await loadParties(db, ids), (party) => party.actId);
  const documents = await documentsOf(rows.map((row) => row.documentId));
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

/** Field by field, because some thousand acts at a time are put together so, and "all the others" costs many times as much. */
function actView(row: ActRow, parties: readonly PartyRow[], documents: LoadedDocuments): ActView {
  const { id, localId, contactId, kind, joint, negated, quoted, status, due, date, day, topics, matters } = row;
  const { plover, cameo, confidence, because, ref, rejected, corrected, documentId, triggerStart, triggerEnd } = row;
  return {
    ...{ what: 'act', id, localId, contactId, kind, joint, negated, quoted, status, due, date, day, topics, matters },
    ...{ plover, cameo, confidence, because, ref, rejected, corrected },
    actor: party(parties, 'actor', row.actorCountries),
    recipient: party(parties, 'recipient', row.recipientCountries),
    addressee: party(parties, 'addressee', []),
    via: party(parties, 'via', []),
    document: documents.ref(documentId),
    trigger: documents.cite(documentId, [triggerStart, triggerEnd]),
    clauses: row.spans.map((span) => documents.cite(documentId, span)),
  };
}

function party(all: readonly PartyRow[], role: ActRole, countries: readonly string[]): PartyView {
  const rows = all.filter((row) => row.role === role);
  if (rows.length === 0) return { people: [], bodies: [], countries };
  const of = (type: string) =>
    rows
      .filter((row, n) => row.type === type && rows.findIndex(({ id }) => id === row.id) === n) // two spellings of one
      .map(({ id, name, country }) => ({ id, name, country }));
  return { people: of('person'), bodies: of('body'), countries };
}
