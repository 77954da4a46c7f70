/** The acts of documents, as rows with their parties and the pairs of countries they stand between. */

import type { Act, Party } from '../../coding/types.js';
import { daysOfDate } from '../days-of-date.js';
import type { EntitiesOf, EntityIds } from '../entities/identify.js';
import { type CorrectedAct, correctAct, correctionsOf } from '../judgements/corrections.js';
import { type JudgedRefs, judgedRefs } from '../judgements/judged-refs.js';
import { pairsBetween } from '../pairs.js';
import { storableJson } from '../storable.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { ActRole, Day } from '../store/schema.js';
import { actRefs } from './act-ref.js';
import type { ContactOfAct, ContactsOfAct } from './contacts-of-documents.js';
import { type Sum, sumsOfPairs } from './sums.js';
import { documentIds, type Told } from './told.js';

/** What is known of the documents, by their ids. */
export type Known = {
  readonly entities: EntitiesOf;
  readonly contacts: ReadonlyMap<string, ContactsOfAct>;
};

type Numbered = CorrectedAct & { readonly documentId: string; readonly day: Day | null; readonly ref: string };
/** `day`: the one by which the act is sorted. */
type StoredAct = Numbered & { readonly id: number };

/** Acts as they were read, with what people corrected since. @returns what they add to the sums. */
export async function recordActs(
  tx: Writing,
  told: readonly Told[],
  { judged, ...known }: Known & { readonly judged: JudgedRefs['acts'] },
): Promise<readonly Sum[]> {
  const acts = (await correctedActs(tx, told, judged)).map((one) => ({ ...one, day: dayOf(one, known) }));
  if (acts.length === 0) return [];
  const rows = acts.map((act) => rowOf(act, known));
  const ids = await insertRows(tx, 'acts', rows, 'id');
  return keepParties(
    tx,
    acts.map((one, n) => ({ ...one, id: ids[n] ?? 0 })),
    known,
  );
}

async function correctedActs(
  tx: Writing,
  told: readonly Told[],
  judged: JudgedRefs['acts'],
): Promise<readonly Numbered[]> {
  const refsOf = new Map(
    told.map(({ coding: { document, acts } }) => [
      document.id,
      actRefs(document.id, acts, judged.get(document.id) ?? []),
    ]),
  );
  const corrections = await correctionsOf(tx, [...judged.values()].flat());
  return told.flatMap(({ coding, day }) => {
    const documentId = coding.document.id;
    return coding.acts.map((act, n) => {
      const ref = refsOf.get(documentId)?.[n] ?? '';
      return { documentId, day, ref, ...correctAct(act, corrections.get(ref) ?? [], coding) };
    });
  });
}

/** One act that is already in, told anew from the coding and the judgements in force; its number stays. */
export async function correctStoredAct(tx: Writing, told: Told, ref: string, known: Known): Promise<void> {
  const { acts: judged } = await judgedRefs(tx, documentIds([told]));
  const found = (await correctedActs(tx, [told], judged)).find((one) => one.ref === ref);
  if (!found) return;
  const act = { ...found, day: dayOf(found, known) };
  const { matters, spans, corrected, ...row } = rowOf(act, known);
  const asJson = {
    matters: storableJson(matters),
    spans: storableJson(spans),
    corrected: corrected && storableJson(corrected),
  };
  const { id } = await tx
    .updateTable('acts')
    .set({ ...row, ...asJson })
    .where('ref', '=', ref)
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const table of ['actParties', 'actPairs', 'actCountries'] as const)
    await tx.deleteFrom(table).where('actId', '=', id).execute();
  await keepParties(tx, [{ ...act, id }], known);
}

/** What was judged to be no act stands between no countries and names nobody. */
async function keepParties(tx: Writing, acts: readonly StoredAct[], known: Known): Promise<readonly Sum[]> {
  const real = acts.filter(({ rejected }) => !rejected);
  const parties = real.flatMap((act) => partiesOf(act, known.entities.get(act.documentId) ?? new Map()));
  await insertRows(tx, 'actParties', parties);
  const pairs = real.flatMap((act) => pairsOf(act, contactOf(act, known)?.id ?? null));
  await insertRows(tx, 'actPairs', pairs);
  await insertRows(tx, 'actCountries', real.flatMap(countriesOf));
  return sumsOfPairs(pairs);
}

function pairsOf({ act, id, day }: StoredAct, contactId: number | null) {
  const { kind, actor, recipient } = act;
  const shared = { actId: id, day, kind, contactId, topics: [...act.topics], actors: [...actor.countries] };
  return pairsBetween(actor.countries, recipient.countries).map((pair) => ({ ...pair, ...shared }));
}

function countriesOf({ act: { kind, actor, recipient }, id, day }: StoredAct) {
  const countries = new Set([...actor.countries, ...recipient.countries]);
  return [...countries].map((country) => ({ actId: id, country, kind, day }));
}

/** Its own, else that of its contact, else that of its document. */
function dayOf(one: Numbered, known: Known): Day | null {
  return daysOfDate(one.act.date).from ?? contactOf(one, known)?.day ?? one.day;
}

function contactOf({ act, documentId }: Numbered, { contacts }: Known): ContactOfAct | undefined {
  return act.contact === null ? undefined : contacts.get(documentId)?.get(act.contact);
}

function rowOf(one: Numbered, known: Known) {
  const { documentId, act, ref, rejected, corrected, day } = one;
  return {
    ...{ documentId, ref, localId: act.id, rejected, corrected, day },
    contactId: rejected ? null : (contactOf(one, known)?.id ?? null),
    contactMention: act.contact,
    kind: act.kind,
    joint: act.joint,
    negated: act.negated,
    quoted: act.quoted,
    status: act.status,
    due: act.due,
    date: act.date,
    placeName: act.place?.name ?? null,
    placeCountry: act.place?.country ?? null,
    topics: [...act.topics],
    matters: act.matters,
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
  return { triggerStart, triggerEnd, spanStart, spanEnd, spans: spans.length > 0 ? spans : [span] };
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
