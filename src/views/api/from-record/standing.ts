/** Where a relation stands, as the API shows it. */

import type { Kysely } from 'kysely';
import {
  latestDocuments,
  mainPosts,
  type Outline,
  outlinesBetween,
  type StandingFilter,
  type Tables,
} from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { sidesOf } from './questions.js';
import { mainPostOf } from './to-person.js';

type Standing = Answer<'standing'>;

export async function standingOf(db: Kysely<Tables>, pair: string, filter: StandingFilter = {}): Promise<Standing> {
  const sides = sidesOf(pair);
  const { to, side, topic } = filter;
  const on = to === undefined ? new Date().toISOString().slice(0, 10) : dayBefore(to);
  const all = await outlinesBetween(db, ...sides, { on, debtor: side, topics: topic && [topic] });
  const moved = all.filter(({ since }) => filter.from === undefined || (since ?? '') >= filter.from);
  const own = filter.personId === undefined ? moved : await byActsOf(db, filter.personId, moved);
  const posts = await mainPosts(db, ...sides, filter);
  return {
    posts: posts.map(mainPostOf),
    commitments: countByState(own),
    documents: await latestDocuments(db, ...sides, filter),
  };
}

/** Those in which the person acts. */
async function byActsOf(db: Kysely<Tables>, personId: number, outlines: readonly Outline[]): Promise<Outline[]> {
  const rows = await db
    .selectFrom('actParties')
    .select('actId')
    .where('entityId', '=', personId)
    .where('role', '=', 'actor')
    .execute();
  const acts = new Set(rows.map(({ actId }) => actId));
  return outlines.filter(({ history }) => history.some(({ act }) => acts.has(act.id)));
}

function countByState(commitments: readonly Outline[]): Standing['commitments'] {
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
