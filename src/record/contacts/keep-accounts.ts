/** The contacts that documents tell, kept as their accounts. Each is a contact of its own until regroupContacts joins it. */

import type { Coding, Contact } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntitiesOf, EntityIds } from '../entities/identify.js';
import { latinKey } from '../entities/name-key.js';
import type { Told } from '../facts/told.js';
import type { JudgedRefs } from '../judgements/judged-refs.js';
import { assignRefs, type Placed } from '../judgements/refs.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { Day } from '../store/schema.js';

/** One contact of one document, before it has a number. */
type Account = {
  readonly contact: Contact;
  readonly documentId: string;
  readonly day: Day | null;
  readonly ref: string;
};

export type KeptAccount = { readonly ref: string; readonly contactId: number };

export async function keepAccounts(
  tx: Writing,
  told: readonly Told[],
  { entities, judged }: { readonly entities: EntitiesOf; readonly judged: JudgedRefs['accounts'] },
): Promise<readonly KeptAccount[]> {
  const withContacts = told.filter(({ coding }) => coding.contacts.length > 0);
  if (withContacts.length === 0) return [];
  const accounts = withContacts.flatMap((one) => accountsIn(one, judged.get(one.coding.document.id) ?? []));
  const ids = await insertRows(tx, 'contacts', accounts.map(newContact), 'id');
  const numbered = accounts.map((account, n) => ({ ...account, contactId: ids[n] ?? 0 }));
  await insertRows(tx, 'contactAccounts', numbered.map(accountRow));
  const participants = numbered.flatMap((account) =>
    participantRows(account, entities.get(account.documentId) ?? new Map()),
  );
  await insertRows(tx, 'participants', participants);
  return numbered;
}

function accountsIn({ coding, day }: Told, judged: readonly string[]): Account[] {
  const { contacts, document } = coding;
  const places = contacts.map((contact) => placed(contact, coding));
  const refs = assignRefs(document.id, places, judged);
  return contacts.map((contact, n) => ({ contact, documentId: document.id, day, ref: refs[n] ?? '' }));
}

/** "meeting@0-80[ana-berg+tomas-vell]": one sentence may tell several meetings, each with somebody else. */
function placed(contact: Contact, { people, bodies }: Coding): Placed {
  const [start, end] = contact.spans[0] ?? [0, 0];
  const named = new Map([...people, ...bodies].map(({ id, name }) => [id, latinKey(name).replaceAll(' ', '-')]));
  const names = contact.participants.flatMap(({ person, body }) => named.get(person ?? body ?? '') ?? []).sort();
  const place = `${contact.kind}@${start}-${end}[${names.join('+')}]`;
  return { place, span: [start, end], words: [`${contact.kind}@`, ...names] };
}

function newContact({ contact: { kind, status, countries } }: Account) {
  return { kind, status, recalled: false, countries: [...new Set(countries)].sort(), documents: 0 };
}

type Numbered = Account & { readonly contactId: number };

function accountRow({ contact, documentId, contactId, ref, day }: Numbered) {
  const { id: localId, kind, form, date, place, status, recalled, spans } = contact;
  const days = daysOfDate(date);
  return {
    ...{ documentId, contactId, homeId: contactId, ref },
    ...{ localId, kind, form, date, dayFrom: days.from, dayTo: days.to, status, recalled },
    anchor: days.from ?? day,
    placeName: place?.name ?? null,
    placeCountry: place?.country ?? null,
    countries: [...new Set(contact.countries)].sort(),
    spans,
  };
}

function participantRows({ contact, documentId, contactId }: Numbered, entities: EntityIds) {
  return contact.participants.flatMap(({ person, body, side, role }, n) => {
    const mention = person ?? body ?? '';
    const entityId = entities.get(mention);
    return entityId === undefined
      ? []
      : [{ documentId, contactId, localId: contact.id, n, entityId, mention, side, role }];
  });
}
