/** A relation until a day in, what a briefing looks at out: of a long relation the latest contacts, their acts, and the commitments that weigh most. */

import { type Kysely, sql } from 'kysely';
import {
  type Commitment,
  fillOutlines,
  listContacts,
  loadActs,
  type Outline,
  outlinesBetween,
} from '../../../record/index.js';
import { inOrder } from '../../../record/store/queries/relations.js';
import type { ActView, ContactView } from '../../../record/store/queries/types.js';
import type { Day, Tables } from '../../../record/store/schema.js';
import type { BriefingQuestion } from '../types.js';
import { weightOfOutline } from './weigh-commitment.js';

/** Two pages hold some twenty of each; more than these nobody reads before a meeting. */
const mostContacts = 300;
const mostCommitments = 400;

type Pair = Pick<BriefingQuestion, 'one' | 'other'>;

/** The latest contacts before a day. */
export async function contactsUntil(db: Kysely<Tables>, { one, other }: Pair, to: Day): Promise<ContactView[]> {
  return [...(await listContacts(db, { countries: [one, other], to, limit: mostContacts })).items];
}

/** Acts between the two that belong to one of the contacts, the latest first. */
export async function actsIn(
  db: Kysely<Tables>,
  { one, other }: Pair,
  contacts: readonly ContactView[],
  to: Day,
): Promise<ActView[]> {
  const { a, b } = inOrder(one, other);
  const { rows } = await sql<{ id: number }>`select act_id as id from act_pairs where a = ${a} and b = ${b}
    and contact_id = any (${contacts.map(({ id }) => id)}::int4[]) and day < ${to}::date
    order by day desc nulls last, act_id desc`.execute(db);
  return loadActs(
    db,
    rows.map(({ id }) => id),
  );
}

/** How many documents tell of the relation before a day. */
export async function documentsUntil(db: Kysely<Tables>, { one, other }: Pair, to: Day): Promise<number> {
  const { a, b } = inOrder(one, other);
  const { rows } = await sql<{ documents: number }>`select count(*)::int as documents from (
    select t.document_id from act_pairs p join acts t on t.id = p.act_id where p.a = ${a} and p.b = ${b} and p.day < ${to}::date
    union select x.document_id from contact_pairs p join contact_accounts x on x.contact_id = p.contact_id
    where p.a = ${a} and p.b = ${b} and p.day < ${to}::date) d`.execute(db);
  return rows[0]?.documents ?? 0;
}

export type Followed = {
  readonly commitments: readonly Commitment[]; // without suggestions, those that weigh most
  readonly acts: ReadonlySet<number>; // of all commitments of the relation
};

/** The commitments of the relation, or those with an act of one of the people asked for or in one of these contacts. */
export async function commitmentsUntil(
  db: Kysely<Tables>,
  { one, other, people }: BriefingQuestion,
  met: readonly ContactView[],
  until: Day,
): Promise<Followed> {
  const all = await outlinesBetween(db, one, other, { on: until });
  const mine = people.length === 0 ? all : await concerning(db, people, met, all);
  const weighed = mine.map((outline) => ({ outline, weight: weightOfOutline(outline, until) }));
  const chosen = weighed.sort((x, y) => y.weight - x.weight).slice(0, mostCommitments);
  const kept = new Set(chosen.map(({ outline }) => outline));
  const outlines = mine.filter((outline) => kept.has(outline)).map((outline) => ({ ...outline, suggestions: [] }));
  return {
    commitments: await fillOutlines(db, outlines),
    acts: new Set(all.flatMap(({ history }) => history.map(({ act }) => act.id))),
  };
}

/** Somebody acts, is addressed, or was there when it was said. */
async function concerning(
  db: Kysely<Tables>,
  people: BriefingQuestion['people'],
  met: readonly ContactView[],
  outlines: readonly Outline[],
): Promise<Outline[]> {
  const { rows } = await sql<{ id: number }>`select act_id as id from act_parties
    where entity_id = any (${people.map(({ id }) => id)}::int4[]) and role in ('actor', 'recipient')`.execute(db);
  const [acts, contacts] = [new Set(rows.map(({ id }) => id)), new Set(met.map(({ id }) => id))];
  return outlines.filter(({ history }) =>
    history.some(({ act }) => acts.has(act.id) || (act.contactId !== null && contacts.has(act.contactId))),
  );
}
