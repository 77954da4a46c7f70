/** The contact page: the contact as all documents together tell it, each document's own account, and the acts. */

import { type Kysely, sql } from 'kysely';
import { groupBy } from '../group-by.js';
import type { Tables } from '../schema.js';
import { loadActs } from './load-acts.js';
import { loadContacts } from './load-contacts.js';
import { loadDocuments } from './load-documents.js';
import type { AccountView, ActView, ContactView, DocumentRef } from './types.js';

export type ContactPage = {
  readonly contact: ContactView;
  readonly accounts: readonly AccountView[]; // by day published
  readonly acts: readonly ActView[]; // in the order of the texts
  readonly reprints: readonly DocumentRef[]; // documents that print one of the accounts again
};

/** @returns null when no contact has this id. */
export async function findContact(db: Kysely<Tables>, id: number): Promise<ContactPage | null> {
  const [contact] = await loadContacts(db, [id]);
  if (!contact) return null;
  const acts = await db
    .selectFrom('acts')
    .select('id')
    .where('contactId', '=', id)
    .orderBy('documentId')
    .orderBy('triggerStart')
    .execute();
  return {
    contact,
    accounts: await loadAccounts(db, contact),
    acts: await loadActs(
      db,
      acts.map((act) => act.id),
    ),
    reprints: await loadReprints(db, contact.documents),
  };
}

async function loadAccounts(db: Kysely<Tables>, contact: ContactView): Promise<AccountView[]> {
  const rows = await db.selectFrom('contactAccounts').selectAll().where('contactId', '=', contact.id).execute();
  const participants = await loadParticipants(db, contact.id);
  const documents = await loadDocuments(
    db,
    rows.map((row) => row.documentId),
  );
  const accounts = rows.map(
    ({ documentId, contactId: _c, homeId: _h, anchor: _a, dayFrom: _f, dayTo: _t, spans, ...account }) => ({
      ...account,
      participants: participants.get(`${documentId} ${account.localId}`) ?? [],
      document: documents.ref(documentId),
      clauses: spans.map((span) => documents.cite(documentId, span)),
    }),
  );
  const order = contact.documents.map((document) => document.id);
  return accounts.sort((one, other) => order.indexOf(one.document.id) - order.indexOf(other.document.id));
}

async function loadParticipants(db: Kysely<Tables>, contactId: number) {
  const rows = await db
    .selectFrom('participants')
    .innerJoin('entities', 'entities.id', 'participants.entityId')
    .select(['documentId', 'localId', 'side', 'role', 'entities.id', 'name', 'country', 'type'])
    .where('contactId', '=', contactId)
    .orderBy('n')
    .execute();
  const views = rows.map(({ documentId, localId, side, role, id, name, country, type }) => ({
    account: `${documentId} ${localId}`,
    view: {
      side,
      role,
      entity: { id, name, country, type: type === 'person' ? ('person' as const) : ('body' as const) },
    },
  }));
  const byAccount = groupBy(views, (row) => row.account);
  return new Map([...byAccount].map(([account, all]) => [account, all.map((row) => row.view)]));
}

async function loadReprints(db: Kysely<Tables>, tellers: readonly DocumentRef[]): Promise<readonly DocumentRef[]> {
  if (tellers.length === 0) return [];
  const ids = sql.join(tellers.map((document) => document.id));
  const found = await sql<DocumentRef>`select id, url, title, publisher, side, language, published from documents
    where reprint_of in (${ids}) order by published, id`.execute(db);
  return found.rows;
}
