/** Several parsers' trees of one sentence in, the tree that most of them support out. */

import type { Tree } from './parse.js';

/**
 * Build a tree from the arcs that the given trees hold, those with most votes first.
 *
 * @param trees each with one root; `count` words, index `count` is the root. On a tie the earlier tree's arc wins.
 * Source: Attardi and Dell'Orletta 2009, "Reverse Revision and Linear Tree Combination for Dependency Parsing", NAACL.
 * Time grows with the square of the number of words.
 */
export function vote(trees: readonly Tree[], count: number): Tree {
  const heads = new Int32Array(count + 2).fill(-1);
  const labels = new Int32Array(count + 2).fill(-1);
  const open = Array.from({ length: count }, (_, word) => word);
  const votes = open.map((word) => headVotes(trees, word));
  const placed = new Uint8Array(count + 2);
  placed[count] = 1;
  while (open.length > 0) {
    const [at, head] = strongest(open, votes, placed);
    const word = open[at] as number;
    heads[word] = head;
    labels[word] = labelOf(trees, word, head);
    placed[word] = 1;
    placed[count] = 0; // one root only
    open.splice(at, 1);
  }
  return { heads, labels };
}

/** `weight`: votes first, then how early the tree stands that has the arc. */
type HeadVote = { readonly head: number; weight: number };
const oneVote = 256;

/** Candidate heads of a word; the earlier tree's first. */
function headVotes(trees: readonly Tree[], word: number): HeadVote[] {
  const found: HeadVote[] = [];
  trees.forEach(({ heads }, index) => {
    const known = found.find(({ head }) => head === heads[word]);
    if (known) known.weight += oneVote;
    else found.push({ head: heads[word] as number, weight: oneVote + trees.length - index });
  });
  return found;
}

/** The open word, by position, and the placed head that most trees give it. */
function strongest(
  open: readonly number[],
  votes: readonly HeadVote[][],
  placed: Uint8Array,
): [at: number, head: number] {
  let top: [number, number] = [0, -1];
  let most = 0;
  open.forEach((word, at) => {
    for (const { head, weight } of votes[word] as HeadVote[]) {
      if (!placed[head] || weight <= most) continue;
      top = [at, head];
      most = weight;
    }
  });
  return top;
}

/** The label that most trees with this arc give it. */
function labelOf(trees: readonly Tree[], word: number, head: number): number {
  const counts = new Map<number, number>();
  for (const { heads, labels } of trees) {
    if (heads[word] === head) counts.set(labels[word] as number, (counts.get(labels[word] as number) ?? 0) + 1);
  }
  return [...counts].reduce((top, entry) => (entry[1] > top[1] ? entry : top), [-1, 0])[0] as number;
}
