/** The acts of one document, as rows with their parties and the pairs of countries they stand between. */

import type { Act, Coding, Party } from '../../coding/types.js';
import type { JoinedContact } from '../contacts/join-contacts.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntityIds } from '../entities/identify.js';
import { pairsBetween } from '../pairs.js';
import { storable, storableJson } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { ActRole, Day } from '../store/schema.js';

export type Known = {
  readonly entities: EntityIds;
  readonly contacts: ReadonlyMap<string, JoinedContact>;
  readonly day: Day | null;
};

export async function recordActs(tx: Writing, coding: Coding, known: Known): Promise<void> {
  const { acts } = coding;
  if (acts.length === 0) return;
  const rows = acts.map((act) => rowOf(coding.document.id, act, known));
  const stored = await tx.insertInto('acts').values(rows).returning(['id', 'localId', 'day']).execute();
  const byLocal = new Map(stored.map((row) => [row.localId, row]));
  const withIds = acts.flatMap((act) => ({ act, ...(byLocal.get(act.id) ?? []) }) as StoredAct);
  const parties = withIds.flatMap(({ act, id }) => partiesOf(act, id, known.entities));
  if (parties.length > 0) await tx.insertInto('actParties').values(parties).execute();
  const pairs = withIds.flatMap(({ act, id, day }) =>
    pairsBetween(act.actor.countries, act.recipient.countries).map((pair) => ({ ...pair, actId: id, day })),
  );
  if (pairs.length > 0) await tx.insertInto('actPairs').values(pairs).execute();
}

type StoredAct = { readonly act: Act; readonly id: number; readonly day: Day | null };

function rowOf(documentId: string, act: Act, { contacts, day }: Known) {
  const contact = act.contact === null ? undefined : contacts.get(act.contact);
  return {
    documentId,
    localId: act.id,
    contactId: contact?.id ?? null,
    kind: act.kind,
    joint: act.joint,
    negated: act.negated,
    quoted: act.quoted,
    status: act.status,
    due: act.due,
    date: act.date,
    day: daysOfDate(act.date).from ?? contact?.day ?? day,
    placeName: act.place && storable(act.place.name),
    placeCountry: act.place?.country ?? null,
    topics: [...act.topics],
    matters: storableJson(act.matters),
    actorCountries: [...act.actor.countries],
    recipientCountries: [...act.recipient.countries],
    ...offsetsOf(act),
    plover: act.plover,
    cameo: act.cameo,
    confidence: act.confidence,
    because: act.because,
  };
}

function offsetsOf({ trigger, span, spans }: Act) {
  const [triggerStart, triggerEnd] = trigger;
  const [spanStart, spanEnd] = span;
  return { triggerStart, triggerEnd, spanStart, spanEnd, spans: storableJson(spans.length > 0 ? spans : [span]) };
}

function partiesOf(act: Act, actId: number, entities: EntityIds) {
  const row = (role: ActRole, party: Party | undefined) => {
    const ids = [...(party?.people ?? []), ...(party?.bodies ?? [])].flatMap((id) => entities.get(id) ?? []);
    return [...new Set(ids)].map((entityId) => ({ actId, role, entityId }));
  };
  return [
    ...row('actor', act.actor),
    ...row('recipient', act.recipient),
    ...row('addressee', act.about?.addressee),
    ...row('via', act.via),
  ];
}
