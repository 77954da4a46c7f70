/** A judgement in; nothing out when those in force agree with it. A = B and B = C leave no room for A ≠ C. */

import { ReadoutError } from '../../errors.js';
import type { Writing } from '../store/open-transaction.js';
import { judgedPairs } from './active-judgements.js';
import { describeRefs } from './describe-refs.js';
import { latestOn } from './list-judgements.js';
import type { Judgement, JudgementType, NewJudgement, Verdict } from './types.js';

/** @throws ReadoutError `judgement-contradicts`, naming the judgement to withdraw first. */
export async function ensureNoContradiction(tx: Writing, asked: NewJudgement): Promise<void> {
  const { type, left, right, verdict } = asked;
  if (type === 'act' || verdict === 'unsure') return;
  const here = await groupOf(tx, type, left);
  if (verdict === 'different' && here.has(right)) return contradicted(tx, asked, await wayTo(tx, type, left, right));
  if (verdict !== 'same' || here.has(right)) return;
  const there = await groupOf(tx, type, right);
  const against = await decided(tx, type, [...here], 'different');
  const parted = against.find((pair) => there.has(here.has(pair.left) ? pair.right : pair.left));
  if (parted) return contradicted(tx, asked, [parted]);
}

type Pair = { readonly left: string; readonly right: string };

/** All that judgements in force make one with this. */
async function groupOf(tx: Writing, type: JudgementType, ref: string): Promise<ReadonlySet<string>> {
  const group = new Set([ref]);
  for (let edge = [ref]; edge.length > 0; ) {
    const pairs = await decided(tx, type, edge, 'same');
    edge = pairs.flatMap(({ left, right }) => [left, right]).filter((other) => !group.has(other));
    for (const other of edge) group.add(other);
  }
  return group;
}

async function decided(
  tx: Writing,
  type: JudgementType,
  refs: readonly string[],
  verdict: Verdict,
): Promise<readonly Pair[]> {
  return (await judgedPairs(tx, [type], refs)).filter((pair) => pair.verdict === verdict);
}

/** The judgements that lead from one to the other, shortest way. */
async function wayTo(tx: Writing, type: JudgementType, from: string, to: string): Promise<readonly Pair[]> {
  const ways: { readonly at: string; readonly pairs: readonly Pair[] }[] = [{ at: from, pairs: [] }];
  const seen = new Set([from]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    if (way.at === to) return way.pairs;
    for (const pair of await decided(tx, type, [way.at], 'same')) {
      const next = pair.left === way.at ? pair.right : pair.left;
      if (!seen.has(next)) ways.push({ at: next, pairs: [...way.pairs, pair] });
      seen.add(next);
    }
  }
  return [];
}

async function contradicted(tx: Writing, { type }: NewJudgement, pairs: readonly Pair[]): Promise<never> {
  const found = await Promise.all(pairs.map((pair) => latestOn(tx, type, pair.left, pair.right)));
  const judgements = found.filter((judgement): judgement is Judgement => judgement !== null);
  const labels = await describeRefs(
    tx,
    type,
    judgements.flatMap(({ left, right }) => [left, right]),
  );
  const told = judgements.map(({ id, left, right, verdict, who, at }) => {
    const name = (ref: string) => labels.get(ref)?.label ?? ref;
    return { id, one: name(left), other: name(right), verdict, who, day: at.slice(0, 10) };
  });
  throw new ReadoutError('judgement-contradicts', { judgements: told });
}
