/** Where a relation stands, as the API shows it. */

import type { Kysely } from 'kysely';
import { commitmentsBetween, latestDocuments, mainPosts, type Tables } from '../../../record/index.js';
import type { Answer } from '../contract.js';
import { sidesOf } from './questions.js';
import { refOf } from './to-act.js';
import { tenureOf } from './to-person.js';

type Standing = Answer<'standing'>;

export async function standingOf(db: Kysely<Tables>, pair: string): Promise<Standing> {
  const sides = sidesOf(pair);
  const today = new Date().toISOString().slice(0, 10);
  const commitments = await commitmentsBetween(db, ...sides, { on: today });
  const counts = new Map<string, Standing['commitments'][number]>();
  for (const { debtor, state } of commitments) {
    const key = `${debtor.join('+')} ${state}`;
    counts.set(key, { debtor: [...debtor], state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const posts = await mainPosts(db, ...sides);
  return {
    posts: posts.map((tenure) => ({ ...tenureOf(tenure, []), person: refOf(tenure.person) })),
    commitments: [...counts.values()],
    documents: await latestDocuments(db, ...sides),
  };
}
