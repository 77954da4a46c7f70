/** The contacts that one document tells in, each joined to the contact of the record that it clearly is, or a new one. */

import type { Coding, Contact, Participant } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntityIds } from '../entities/identify.js';
import type { PairMonth } from '../facts/touched-months.js';
import { storable, storableJson } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';
import { findCandidates } from './find-candidates.js';
import { refreshContacts } from './refresh-contacts.js';
import { isSameContact, type Told } from './same-contact.js';

/** The contact of the record and the day it is sorted by. */
export type JoinedContact = { readonly id: number; readonly day: Day | null };

export type JoinedContacts = {
  readonly byLocal: ReadonlyMap<string, JoinedContact>; // "c1"
  readonly months: readonly PairMonth[]; // see refresh-contacts.ts
};

export async function joinContacts(
  tx: Writing,
  coding: Coding,
  entities: EntityIds,
  day: Day | null,
): Promise<JoinedContacts> {
  const joined = new Map<string, number>();
  for (const contact of coding.contacts) {
    const told = toldOf(contact, entities);
    const id = (await findSame(tx, told, new Set(joined.values()))) ?? (await createContact(tx, told));
    joined.set(contact.id, id);
    await keepAccount(tx, coding.document.id, contact, id, entities);
  }
  const { days, months } = await refreshContacts(tx, [...joined.values()]);
  return { months, byLocal: new Map([...joined].map(([local, id]) => [local, { id, day: days.get(id) ?? day }])) };
}

function toldOf(contact: Contact, entities: EntityIds): Told {
  const named = (local: (participant: Participant) => string | undefined) =>
    contact.participants.flatMap((participant) => {
      const id = entities.get(local(participant) ?? '');
      return id === undefined ? [] : { id, side: participant.side };
    });
  const { kind, date, status } = contact;
  const countries = [...new Set(contact.countries)].sort();
  return { kind, date, status, countries, people: named((p) => p.person), bodies: named((p) => p.body) };
}

/** A document tells a contact once, so two of its contacts never join; nor does one that fits two of the record. */
async function findSame(tx: Writing, told: Told, taken: ReadonlySet<number>): Promise<number | null> {
  const candidates = await findCandidates(tx, told);
  const same = candidates.filter(
    ({ id, accounts }) => !taken.has(id) && accounts.some((account) => isSameContact(account, told)),
  );
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

async function createContact(tx: Writing, { kind, status, countries }: Told): Promise<number> {
  const row = { kind, status, recalled: false, countries: [...countries], documents: 0 };
  const { id } = await tx.insertInto('contacts').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

async function keepAccount(
  tx: Writing,
  documentId: string,
  contact: Contact,
  contactId: number,
  entities: EntityIds,
): Promise<void> {
  const { id: localId, kind, form, date, place, status, recalled, spans } = contact;
  const days = daysOfDate(date);
  await tx
    .insertInto('contactAccounts')
    .values({
      ...{ documentId, localId, contactId, kind, form, date, dayFrom: days.from, dayTo: days.to, status, recalled },
      placeName: place && storable(place.name),
      placeCountry: place?.country ?? null,
      countries: [...new Set(contact.countries)].sort(),
      spans: storableJson(spans),
    })
    .execute();
  const rows = contact.participants.flatMap(({ person, body, side, role }, n) => {
    const entityId = entities.get(person ?? body ?? '');
    return entityId === undefined ? [] : { documentId, localId, n, contactId, entityId, side, role };
  });
  if (rows.length > 0) await tx.insertInto('participants').values(rows).execute();
}
