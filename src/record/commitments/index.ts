/** Commitments between two countries, read from the record. */

import { type Kysely, sql } from 'kysely';
import type { Country, Topic } from '../../coding/types.js';
import { peopleNamed } from '../store/queries/conditions.js';
import { loadActs } from '../store/queries/load-acts.js';
import { inOrder } from '../store/queries/relations.js';
import type { ActView } from '../store/queries/types.js';
import type { Day, Tables } from '../store/schema.js';
import { whileUnchanged } from '../store/while-unchanged.js';
import { deriveCommitments } from './derive-commitments.js';
import { commitmentKinds } from './step-of-act.js';
import { textEvidence } from './text-evidence.js';
import type { ActJudgement, Commitment, CommitmentState } from './types.js';

export type { Commitment, CommitmentState } from './types.js';

export type CommitmentFilter = {
  readonly debtor?: Country | undefined; // who is to do, alone or with the other
  readonly states?: readonly CommitmentState[] | undefined;
  readonly topics?: readonly Topic[] | undefined; // any of them
  readonly person?: string | undefined; // part of the name of somebody in an act of its history
  /** The state of things on this day, from what was done until then. Default: all that is known, nothing lapsed. */
  readonly on?: Day | undefined;
};

/**
 * Commitments between two countries, the latest movement first. Cost: all acts of the relation that ask, promise, refuse or do, once as long
 * as nothing is written.
 */
export async function commitmentsBetween(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: CommitmentFilter = {},
): Promise<Commitment[]> {
  const { a, b } = inOrder(one, other);
  const on = filter.on ?? null;
  const people = filter.person === undefined ? null : await peopleOf(db, filter.person);
  const commitments = await whileUnchanged(db, `commitments ${a} ${b} ${on}`, () => derived(db, a, b, on));
  return commitments
    .filter(({ debtor }) => filter.debtor === undefined || debtor.includes(filter.debtor))
    .filter(({ topics }) => !filter.topics?.length || filter.topics.some((topic) => topics.includes(topic)))
    .filter(({ state }) => filter.states === undefined || filter.states.includes(state))
    .filter(({ history }) => people === null || history.some(({ act }) => names(act, people)));
}

async function peopleOf(db: Kysely<Tables>, name: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`select id from entities where id in ${peopleNamed(name)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

function names({ actor, recipient, addressee, via }: ActView, people: ReadonlySet<number>): boolean {
  return [actor, recipient, addressee, via].some((party) => party.people.some(({ id }) => people.has(id)));
}

async function derived(db: Kysely<Tables>, a: Country, b: Country, on: Day | null): Promise<readonly Commitment[]> {
  const acts = await allActs(db, a, b);
  const evidence = { ...(await textEvidence(db, acts)), judgements: await judgementsOnActs(db) };
  const latestFirst = (x: Commitment, y: Commitment) => compare(lastDay(y), lastDay(x)) || compare(x.id, y.id);
  return deriveCommitments(acts, evidence, on).sort(latestFirst);
}

async function allActs(db: Kysely<Tables>, a: Country, b: Country): Promise<ActView[]> {
  const { rows } = await sql<{ id: number }>`select t.id from act_pairs p join acts t on t.id = p.act_id
    where p.a = ${a} and p.b = ${b} and not t.rejected and t.kind in (${sql.join(commitmentKinds)})
    order by t.day desc nulls last, t.id desc`.execute(db);
  return loadActs(
    db,
    rows.map((row) => row.id),
  );
}

async function judgementsOnActs(db: Kysely<Tables>): Promise<ActJudgement[]> {
  return db
    .selectFrom('judgements')
    .select(['left', 'right', 'verdict', 'who'])
    .where('type', '=', 'link')
    .where('withdrawnAt', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function lastDay({ history }: Commitment): string {
  return history.at(-1)?.act.day ?? '';
}
