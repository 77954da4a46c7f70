/** Things that may be one in, groups of those that are taken to be one out. Depends on the set given, never on its order. */

import type { JudgedPair, ScoredPair } from './types.js';

export type Grouping = {
  readonly nodes: readonly string[];
  readonly pairs: readonly ScoredPair[];
  readonly judged: readonly JudgedPair[];
  /** How much a thing says of itself; of a partial pair the one that says less joins the other. */
  readonly toldBy: (node: string) => number;
  /** Two things that can never be one, whatever the scores: two contacts of one document. A judgement outweighs it. */
  readonly conflict?: (one: string, other: string) => boolean;
};

/**
 * First what people judged the same, then full pairs from the surest on, then each thing that says little to the one
 * group that it fits; what fits two groups joins neither. Pairs judged different or unsure join nobody.
 *
 * @returns for each node the least node of its group.
 */
export function groupNodes(grouping: Grouping): ReadonlyMap<string, string> {
  const nodes = [...new Set(grouping.nodes)].sort();
  const groups = new Groups(nodes, grouping);
  const known = new Set(nodes);
  const inside = ({ left, right }: JudgedPair | ScoredPair) => known.has(left) && known.has(right);
  for (const pair of grouping.judged.filter(inside).sort(byPair)) {
    if (pair.verdict === 'same') groups.join(pair.left, pair.right);
  }
  const pairs = grouping.pairs.filter((pair) => inside(pair) && !groups.isJudged(pair));
  for (const { left, right } of pairs.filter(({ strength }) => strength === 'full').sort(surestFirst)) {
    if (groups.mayJoin(left, right)) groups.join(left, right);
  }
  joinPartial(
    nodes,
    pairs.filter(({ strength }) => strength === 'partial'),
    grouping,
    groups,
  );
  return new Map(nodes.map((node) => [node, groups.leastOf(node)]));
}

/** Those that say most come first, so that what they join is settled before less telling ones look for their group. */
function joinPartial(
  nodes: readonly string[],
  pairs: readonly ScoredPair[],
  { toldBy }: Grouping,
  groups: Groups,
): void {
  const less = (one: string, other: string) =>
    toldBy(one) < toldBy(other) || (toldBy(one) === toldBy(other) && one > other);
  for (const node of [...nodes].sort((one, other) => (less(one, other) ? 1 : -1))) {
    const others = pairs
      .filter(({ left, right }) => left === node || right === node)
      .map(({ left, right }) => (left === node ? right : left))
      .filter((other) => less(node, other) && !groups.areOne(node, other));
    const fitting = new Set(others.map((other) => groups.leastOf(other)));
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && groups.mayJoin(node, only)) groups.join(node, only);
  }
}

class Groups {
  private readonly groupOf = new Map<string, string[]>();
  private readonly verdicts: ReadonlyMap<string, JudgedPair['verdict']>;
  private readonly conflict: NonNullable<Grouping['conflict']>;

  constructor(nodes: readonly string[], { judged, conflict }: Grouping) {
    for (const node of nodes) this.groupOf.set(node, [node]);
    this.verdicts = new Map(judged.map(({ left, right, verdict }) => [keyOf(left, right), verdict]));
    this.conflict = conflict ?? (() => false);
  }

  isJudged({ left, right }: ScoredPair): boolean {
    return this.verdicts.has(keyOf(left, right));
  }

  areOne(one: string, other: string): boolean {
    return this.groupOf.get(one) === this.groupOf.get(other);
  }

  leastOf(node: string): string {
    return this.groupOf.get(node)?.[0] ?? node;
  }

  mayJoin(one: string, other: string): boolean {
    const [a, b] = [this.groupOf.get(one) ?? [], this.groupOf.get(other) ?? []];
    if (a === b) return true;
    return !a.some((x) => b.some((y) => this.verdicts.get(keyOf(x, y)) === 'different' || this.conflict(x, y)));
  }

  join(one: string, other: string): void {
    const [a, b] = [this.groupOf.get(one) ?? [], this.groupOf.get(other) ?? []];
    if (a === b) return;
    const both = [...a, ...b].sort();
    for (const node of both) this.groupOf.set(node, both);
  }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

function byPair(one: JudgedPair, other: JudgedPair): number {
  return keyOf(one.left, one.right) < keyOf(other.left, other.right) ? -1 : 1;
}

function surestFirst(one: ScoredPair, other: ScoredPair): number {
  return other.score - one.score || byPair({ ...one, verdict: 'same' }, { ...other, verdict: 'same' });
}
