/** Commitments of relations that changed, put together before somebody asks for them. */

import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Tables } from '../store/schema.js';
import { commitmentRules } from './commitment-rules.js';
import { keptCommitments } from './kept-commitments.js';

/** How long a change waits at least, so that many documents that are read one after the other cost it once. */
const pauseMs = 5000;
/** The rest after each relation, as so many times what it took: others have most of the machine. */
const restful = 4;

/** Until stopped. Whoever may not write keeps nothing ready. @throws what the database throws. */
export async function keepCommitmentsReady(db: Kysely<Tables>, signal: AbortSignal): Promise<void> {
  const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => {});
  while (!signal.aborted) {
    await keepAllCommitments(db, (tookMs) => rest(restful * tookMs), signal);
    await rest(pauseMs);
  }
}

/**
 * Of every relation that changed since they were kept, the busiest first.
 *
 * @param afterEach told how many milliseconds one took.
 * @returns of how many.
 */
export async function keepAllCommitments(
  db: Kysely<Tables>,
  afterEach: (tookMs: number) => Promise<void> = async () => {},
  signal?: AbortSignal,
): Promise<number> {
  const pairs = await outdated(db);
  for (const pair of pairs) {
    if (signal?.aborted) break;
    const began = performance.now();
    await keptCommitments(db, pair);
    await afterEach(performance.now() - began);
  }
  return pairs.length;
}

/** Cost: one row of each relation. */
async function outdated(db: Kysely<Tables>): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`select r.a, r.b from relations r left join kept_commitments k
    on k.a = r.a and k.b = r.b and k.mark = r.mark and k.rules = ${commitmentRules()}
    where k.a is null and current_setting('transaction_read_only') = 'off' and has_table_privilege('kept_commitments', 'insert, update')
    order by r.acts desc, r.a, r.b`.execute(db);
  return rows;
}
