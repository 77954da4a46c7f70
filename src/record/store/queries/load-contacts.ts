/** Contact ids in, contacts as pages show them out, in the order asked for. */

import type { Kysely } from 'kysely';
import { groupBy } from '../group-by.js';
import type { Tables } from '../schema.js';
import { documentRefColumns } from './load-documents.js';
import type { ContactView, DocumentRef, ParticipantView } from './types.js';

/** Four queries however many contacts. Ids that are not in the record are left out. */
export async function loadContacts(db: Kysely<Tables>, ids: readonly number[]): Promise<ContactView[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('contacts').selectAll().where('id', 'in', ids).execute();
  const participants = await loadParticipants(db, ids);
  const documents = await loadTellers(db, ids);
  const acts = await countActs(db, ids);
  const views = rows.map(
    ({ dayFrom: _f, dayTo: _t, documents: _d, ...row }): ContactView => ({
      what: 'contact',
      ...row,
      participants: participants.get(row.id) ?? [],
      documents: documents.get(row.id) ?? [],
      acts: acts.get(row.id) ?? 0,
    }),
  );
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Everyone whom any of the documents names, once each; the most telling role wins. */
async function loadParticipants(db: Kysely<Tables>, ids: readonly number[]): Promise<Map<number, ParticipantView[]>> {
  const rows = await db
    .selectFrom('participants')
    .innerJoin('entities', 'entities.id', 'participants.entityId')
    .select(['contactId', 'side', 'role', 'n', 'entities.id', 'entities.name', 'entities.country', 'entities.type'])
    .where('contactId', 'in', ids)
    .orderBy('documentId')
    .orderBy('n')
    .execute();
  const found = new Map<number, Map<number, ParticipantView>>();
  for (const { contactId, side, role, id, name, country, type } of rows) {
    const ofContact = found.get(contactId) ?? new Map<number, ParticipantView>();
    const before = ofContact.get(id);
    const entity = { id, name, country, type: type === 'person' ? ('person' as const) : ('body' as const) };
    if (!before || before.role === 'unspecified')
      ofContact.set(id, { entity, side: side ?? before?.side ?? null, role });
    found.set(contactId, ofContact);
  }
  return new Map([...found].map(([contactId, people]) => [contactId, [...people.values()]]));
}

async function loadTellers(db: Kysely<Tables>, ids: readonly number[]): Promise<Map<number, DocumentRef[]>> {
  const rows = await db
    .selectFrom('contactAccounts')
    .innerJoin('documents', 'documents.id', 'contactAccounts.documentId')
    .select(documentRefColumns.map((column) => `documents.${column}` as const))
    .select('contactId')
    .where('contactId', 'in', ids)
    .orderBy('published')
    .orderBy('documents.id')
    .execute();
  const byContact = groupBy(rows, (row) => row.contactId);
  return new Map([...byContact].map(([id, tellers]) => [id, tellers.map(({ contactId: _, ...ref }) => ref)]));
}

async function countActs(db: Kysely<Tables>, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('acts')
    .select((e) => ['contactId', e.fn.countAll<number>().as('acts')])
    .where('contactId', 'in', ids)
    .groupBy('contactId')
    .execute();
  return new Map(rows.map((row) => [row.contactId ?? 0, row.acts]));
}
