/** Where a relation stands, as the API shows it. */

import type { Kysely } from 'kysely';
import {
  type Commitment,
  commitmentsBetween,
  latestDocuments,
  mainPosts,
  type StandingFilter,
  type Tables,
} from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { sidesOf } from './questions.js';
import { refOf } from './to-act.js';
import { tenureOf } from './to-person.js';

type Standing = Answer<'standing'>;

export async function standingOf(db: Kysely<Tables>, pair: string, filter: StandingFilter = {}): Promise<Standing> {
  const sides = sidesOf(pair);
  const { to, side, topic } = filter;
  const on = to === undefined ? new Date().toISOString().slice(0, 10) : dayBefore(to);
  const all = await commitmentsBetween(db, ...sides, { on, debtor: side, topics: topic && [topic] });
  const posts = await mainPosts(db, ...sides, filter);
  return {
    posts: posts.map((tenure) => ({ ...tenureOf(tenure, []), person: refOf(tenure.person) })),
    commitments: countByState(all.filter((one) => isWithin(one, filter))),
    documents: await latestDocuments(db, ...sides, filter),
  };
}

/** Moved in that time, and by one of that person's acts. */
function isWithin({ since, history }: Commitment, { from, personId }: StandingFilter): boolean {
  const does = ({ act }: Commitment['history'][number]) => act.actor.people.some(({ id }) => id === personId);
  return (from === undefined || (since ?? '') >= from) && (personId === undefined || history.some(does));
}

function countByState(commitments: readonly Commitment[]): Standing['commitments'] {
  const counts = new Map<string, Standing['commitments'][number]>();
  for (const { debtor, state } of commitments) {
    const key = `${debtor.join('+')} ${state}`;
    counts.set(key, { debtor: [...debtor], state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
