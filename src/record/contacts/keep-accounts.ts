/** The contacts that one document tells, kept as its accounts. Each is a contact of its own until regroupContacts joins it. */

import type { Coding, Contact } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntityIds } from '../entities/identify.js';
import { latinKey } from '../entities/name-key.js';
import { judgedRefs } from '../judgements/judged-refs.js';
import { assignRefs, type Placed } from '../judgements/refs.js';
import { storable, storableJson } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** @returns the refs of the accounts. */
export async function keepAccounts(
  tx: Writing,
  coding: Coding,
  entities: EntityIds,
  day: Day | null,
): Promise<readonly string[]> {
  const { contacts, document } = coding;
  if (contacts.length === 0) return [];
  const judged = await judgedRefs(tx, ['contact'], document.id);
  const refs = assignRefs(
    document.id,
    contacts.map((contact) => placed(contact, coding)),
    judged,
  );
  for (const [n, contact] of contacts.entries()) {
    const contactId = await createContact(tx, contact);
    await keepAccount(tx, contact, { documentId: document.id, contactId, homeId: contactId, ref: refs[n] ?? '' }, day);
    await keepParticipants(tx, contact, { documentId: document.id, contactId }, entities);
  }
  return refs;
}

/** "meeting@0-80[ana-berg+tomas-vell]": one sentence may tell several meetings, each with somebody else. */
function placed(contact: Contact, { people, bodies }: Coding): Placed {
  const [start, end] = contact.spans[0] ?? [0, 0];
  const named = new Map([...people, ...bodies].map(({ id, name }) => [id, latinKey(name).replaceAll(' ', '-')]));
  const names = contact.participants.flatMap(({ person, body }) => named.get(person ?? body ?? '') ?? []).sort();
  const place = `${contact.kind}@${start}-${end}[${names.join('+')}]`;
  return { place, span: [start, end], words: [`${contact.kind}@`, ...names] };
}

async function createContact(tx: Writing, { kind, status, countries }: Contact): Promise<number> {
  const row = { kind, status, recalled: false, countries: [...new Set(countries)].sort(), documents: 0 };
  const { id } = await tx.insertInto('contacts').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

type Numbers = { readonly documentId: string; readonly contactId: number };

async function keepAccount(
  tx: Writing,
  contact: Contact,
  numbers: Numbers & { readonly homeId: number; readonly ref: string },
  day: Day | null,
): Promise<void> {
  const { id: localId, kind, form, date, place, status, recalled, spans } = contact;
  const days = daysOfDate(date);
  await tx
    .insertInto('contactAccounts')
    .values({
      ...{ ...numbers, localId, kind, form, date, dayFrom: days.from, dayTo: days.to, status, recalled },
      anchor: days.from ?? day,
      placeName: place && storable(place.name),
      placeCountry: place?.country ?? null,
      countries: [...new Set(contact.countries)].sort(),
      spans: storableJson(spans),
    })
    .execute();
}

async function keepParticipants(tx: Writing, contact: Contact, numbers: Numbers, entities: EntityIds): Promise<void> {
  const rows = contact.participants.flatMap(({ person, body, side, role }, n) => {
    const mention = person ?? body ?? '';
    const entityId = entities.get(mention);
    return entityId === undefined ? [] : { ...numbers, localId: contact.id, n, entityId, mention, side, role };
  });
  if (rows.length > 0) await tx.insertInto('participants').values(rows).execute();
}
