/** Commitments between two countries, read from the record. */

import { type Kysely, sql } from 'kysely';
import type { Country, Topic } from '../../coding/types.js';
import { loadActs } from '../store/queries/load-acts.js';
import { inOrder } from '../store/queries/relations.js';
import type { ActView } from '../store/queries/types.js';
import type { Day, Tables } from '../store/schema.js';
import { deriveCommitments } from './derive-commitments.js';
import { commitmentKinds } from './step-of-act.js';
import { textEvidence } from './text-evidence.js';
import type { ActJudgement, Commitment, CommitmentState } from './types.js';

export type { Commitment, CommitmentState } from './types.js';

export type CommitmentFilter = {
  readonly debtor?: Country | undefined; // who is to do, alone or with the other
  readonly states?: readonly CommitmentState[] | undefined;
  readonly topics?: readonly Topic[] | undefined; // any of them
  /** The state of things on this day, from what was done until then. Default: all that is known, nothing lapsed. */
  readonly on?: Day | undefined;
};

/** Commitments between two countries, the latest movement first. Cost: all acts of the relation that ask, promise, refuse or do. */
export async function commitmentsBetween(
  db: Kysely<Tables>,
  one: Country,
  other: Country,
  filter: CommitmentFilter = {},
): Promise<Commitment[]> {
  const acts = await allActs(db, one, other);
  const evidence = { ...(await textEvidence(db, acts)), judgements: await judgementsOnActs(db) };
  const commitments = deriveCommitments(acts, evidence, filter.on ?? null);
  return commitments
    .filter(({ debtor }) => filter.debtor === undefined || debtor.includes(filter.debtor))
    .filter(({ topics }) => !filter.topics?.length || filter.topics.some((topic) => topics.includes(topic)))
    .filter(({ state }) => filter.states === undefined || filter.states.includes(state))
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.id.localeCompare(b.id));
}

async function allActs(db: Kysely<Tables>, one: Country, other: Country): Promise<ActView[]> {
  const { a, b } = inOrder(one, other);
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

function lastDay({ history }: Commitment): string {
  return history.at(-1)?.act.day ?? '';
}
