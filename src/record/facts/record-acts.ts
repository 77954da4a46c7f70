/** The acts of one document, as rows with their parties and the pairs of countries they stand between. */

import type { Act, Coding, Party } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntityIds } from '../entities/identify.js';
import { type CorrectedAct, correctAct, correctionsOf } from '../judgements/corrections.js';
import { judgedRefs } from '../judgements/judged-refs.js';
import { pairsBetween } from '../pairs.js';
import { storable, storableJson } from '../storable.js';
import type { Writing } from '../store/open-transaction.js';
import type { ActRole, Day } from '../store/schema.js';
import { actRefs } from './act-ref.js';

export type Known = {
  readonly entities: EntityIds;
  readonly contacts: ReadonlyMap<string, ContactOfAct>; // by local id
  readonly day: Day | null;
};
/** The contact of the record and the day it is sorted by. */
export type ContactOfAct = { readonly id: number; readonly day: Day | null };

type Numbered = CorrectedAct & { readonly ref: string };
type StoredAct = Numbered & { readonly id: number; readonly day: Day | null; readonly contactId: number | null };

/** Acts as they were read, with what people corrected since. */
export async function recordActs(tx: Writing, coding: Coding, known: Known): Promise<void> {
  if (coding.acts.length === 0) return;
  const acts = await correctedActs(tx, coding);
  const rows = acts.map((act) => rowOf(coding.document.id, act, known));
  const stored = await tx.insertInto('acts').values(rows).returning(['id', 'localId', 'day', 'contactId']).execute();
  const byLocal = new Map(stored.map((row) => [row.localId, row]));
  await keepParties(
    tx,
    acts.flatMap((one) => ({ ...one, ...(byLocal.get(one.act.id) ?? []) }) as StoredAct),
    known,
  );
}

async function correctedActs(tx: Writing, coding: Coding): Promise<readonly Numbered[]> {
  const documentId = coding.document.id;
  const refs = actRefs(documentId, coding.acts, await judgedRefs(tx, ['act', 'link'], documentId));
  const corrections = await correctionsOf(tx, refs);
  return coding.acts.map((act, n) => {
    const ref = refs[n] ?? '';
    return { ref, ...correctAct(act, corrections.get(ref) ?? [], coding) };
  });
}

/** One act that is already in, told anew from the coding and the judgements in force; its number stays. */
export async function correctStoredAct(tx: Writing, coding: Coding, ref: string, known: Known): Promise<void> {
  const corrected = (await correctedActs(tx, coding)).find((one) => one.ref === ref);
  if (!corrected) return;
  const row = rowOf(coding.document.id, corrected, known);
  const stored = await tx
    .updateTable('acts')
    .set(row)
    .where('ref', '=', ref)
    .returning(['id', 'day', 'contactId'])
    .executeTakeFirstOrThrow();
  for (const table of ['actParties', 'actPairs', 'actCountries'] as const)
    await tx.deleteFrom(table).where('actId', '=', stored.id).execute();
  await keepParties(tx, [{ ...corrected, ...stored }], known);
}

/** What was judged to be no act stands between no countries and names nobody. */
async function keepParties(tx: Writing, acts: readonly StoredAct[], known: Known): Promise<void> {
  const real = acts.filter(({ rejected }) => !rejected);
  const parties = real.flatMap((stored) => partiesOf(stored, known.entities));
  if (parties.length > 0) await tx.insertInto('actParties').values(parties).execute();
  const pairs = real.flatMap(pairsOf);
  if (pairs.length > 0) await tx.insertInto('actPairs').values(pairs).execute();
  const countries = real.flatMap(countriesOf);
  if (countries.length > 0) await tx.insertInto('actCountries').values(countries).execute();
}

function pairsOf({ act, id, day, contactId }: StoredAct) {
  const { kind, actor, recipient } = act;
  const shared = { actId: id, day, kind, contactId, topics: [...act.topics], actors: [...actor.countries] };
  return pairsBetween(actor.countries, recipient.countries).map((pair) => ({ ...pair, ...shared }));
}

function countriesOf({ act: { kind, actor, recipient }, id, day }: StoredAct) {
  const countries = new Set([...actor.countries, ...recipient.countries]);
  return [...countries].map((country) => ({ actId: id, country, kind, day }));
}

function rowOf(documentId: string, { act, ref, rejected, corrected }: Numbered, { contacts, day }: Known) {
  const contact = act.contact === null ? undefined : contacts.get(act.contact);
  return {
    documentId,
    ref,
    localId: act.id,
    rejected,
    corrected: corrected && storableJson(corrected),
    contactId: rejected ? null : (contact?.id ?? null),
    contactMention: act.contact,
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

function partiesOf({ act, id: actId, day }: StoredAct, entities: EntityIds) {
  const row = (role: ActRole, party: Party | undefined) => {
    const mentions = [...new Set([...(party?.people ?? []), ...(party?.bodies ?? [])])];
    return mentions.flatMap((mention) => {
      const entityId = entities.get(mention);
      return entityId === undefined ? [] : { actId, role, entityId, mention, day };
    });
  };
  return [
    ...row('actor', act.actor),
    ...row('recipient', act.recipient),
    ...row('addressee', act.about?.addressee),
    ...row('via', act.via),
  ];
}
