/** Some things in, all that may be grouped with them out: over pairs that may join and over what people judged. */

import { sql } from 'kysely';
import { judgedPairs } from '../judgements/active-judgements.js';
import type { JudgementType } from '../judgements/types.js';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import type { JudgedPair, ScoredPair } from './types.js';

export type Neighbourhood = {
  readonly nodes: ReadonlySet<string>;
  readonly pairs: readonly ScoredPair[];
  readonly judged: readonly JudgedPair[];
};

/** Two queries for each step away; what is grouped together is rarely more than two steps wide. */
export async function connected(
  tx: Writing,
  types: readonly JudgementType[],
  start: readonly string[],
): Promise<Neighbourhood> {
  const nodes = new Set(start);
  const pairs = new Map<string, ScoredPair>();
  const judged = new Map<string, JudgedPair>();
  for (let edge = [...nodes]; edge.length > 0; ) {
    const found = await joinablePairs(tx, types, edge);
    const decided = await judgedPairs(tx, types, edge);
    for (const pair of found) pairs.set(`${pair.left}\n${pair.right}`, pair);
    for (const pair of decided) judged.set(`${pair.left}\n${pair.right}`, pair);
    const reached = [...found, ...decided.filter(({ verdict }) => verdict === 'same')];
    edge = [
      ...groupBy(
        reached.flatMap(({ left, right }) => [left, right]),
        (ref) => ref,
      ).keys(),
    ].filter((ref) => !nodes.has(ref));
    for (const ref of edge) nodes.add(ref);
  }
  return { nodes, pairs: [...pairs.values()], judged: [...judged.values()] };
}

async function joinablePairs(
  tx: Writing,
  types: readonly JudgementType[],
  refs: readonly string[],
): Promise<readonly ScoredPair[]> {
  const given = sql`${[...refs]}::text[]`;
  const { rows } = await sql<ScoredPair>`select "left", "right", score, strength, reasons from candidates
    where type = any (${[...types]}::text[]) and strength in ('full', 'partial')
      and ("left" = any (${given}) or "right" = any (${given}))`.execute(tx);
  return rows;
}
