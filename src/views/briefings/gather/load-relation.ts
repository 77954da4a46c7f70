/** A relation until a day in, what a briefing looks at out: of a long relation the latest contacts, their acts, and the commitments that weigh most. */

import { type Kysely, sql } from 'kysely';
import type { Country } from '../../../coding/types.js';
import { type Commitment, fillOutlines, listContacts, loadActs, type Outline } from '../../../record/index.js';
import type { DocumentLoader } from '../../../record/store/queries/load-documents.js';
import { pairMark } from '../../../record/store/queries/record-mark.js';
import { inOrder } from '../../../record/store/queries/relations.js';
import type { ActView, ContactView } from '../../../record/store/queries/types.js';
import type { Day, Tables } from '../../../record/store/schema.js';
import { whileUnchanged } from '../../../record/store/while-unchanged.js';
import type { BriefingQuestion } from '../types.js';
import { telling } from './gather-contacts.js';
import { weightOfOutline } from './weigh-commitment.js';

/** Two pages hold some twenty of each; more than these nobody reads before a meeting. */
const mostContacts = 150;
const mostCommitments = 200;
/** Of a longer history the first and the last acts tell what was asked or promised, and what came of it. */
const mostSteps = 8;

type Pair = Pick<BriefingQuestion, 'one' | 'other'>;

/** The latest contacts before a day. */
export async function contactsUntil(db: Kysely<Tables>, { one, other }: Pair, to: Day): Promise<ContactView[]> {
  return [...(await listContacts(db, { countries: [one, other], to, limit: mostContacts })).items];
}

type InContacts = {
  readonly contacts: readonly ContactView[];
  readonly to: Day;
  readonly besides: ReadonlySet<number>;
  readonly documentsOf: DocumentLoader;
};

/** Acts between the two that are told with one of the contacts, the latest first. @param besides those that are told elsewhere. */
export async function actsIn(
  db: Kysely<Tables>,
  { one, other }: Pair,
  { contacts, to, besides, documentsOf }: InContacts,
): Promise<ActView[]> {
  const { a, b } = inOrder(one, other);
  const { rows } = await sql<{ id: number }>`select act_id as id from act_pairs where a = ${a} and b = ${b}
    and contact_id = any (${contacts.map(({ id }) => id)}::int4[]) and day < ${to}::date
    and kind in (${sql.join(telling)}) order by day desc nulls last, act_id desc`.execute(db);
  const ids = rows.map(({ id }) => id).filter((id) => !besides.has(id));
  return loadActs(db, ids, documentsOf);
}

/** How many documents tell of the relation before a day. Cost: a look at every act and contact of it, once as long as nothing is written in it. */
export function documentsUntil(db: Kysely<Tables>, { one, other }: Pair, to: Day): Promise<number> {
  const { a, b } = inOrder(one, other);
  const mark = () => pairMark(db, a, b);
  return whileUnchanged(db, `documents ${a} ${b} ${to}`, () => countDocuments(db, a, b, to), mark);
}

async function countDocuments(db: Kysely<Tables>, a: Country, b: Country, to: Day): Promise<number> {
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

type Choosing = {
  readonly outlines: readonly Outline[];
  readonly met: readonly ContactView[];
  readonly until: Day;
  readonly documentsOf: DocumentLoader;
};

/** The commitments of the relation, or those with an act of one of the people asked for or in one of these contacts. */
export async function commitmentsUntil(
  db: Kysely<Tables>,
  { people }: BriefingQuestion,
  { outlines: all, met, until, documentsOf }: Choosing,
): Promise<Followed> {
  const mine = people.length === 0 ? all : await concerning(db, people, met, all);
  const weighed = mine.map((outline) => ({ outline, weight: weightOfOutline(outline, until) }));
  const chosen = weighed.sort((x, y) => y.weight - x.weight).slice(0, mostCommitments);
  const kept = new Set(chosen.map(({ outline }) => outline));
  const outlines = mine.filter((outline) => kept.has(outline)).map((outline) => ({ ...outline, suggestions: [] }));
  return {
    commitments: await fillOutlines(db, outlines, { most: mostSteps, documentsOf }),
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
