import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layGuide } from '../../src/language/model/guide.js';
import type { Scorer } from '../../src/language/model/linear.js';
import type { Tree } from '../../src/language/model/parse.js';
import type { ParseWords } from '../../src/language/model/parse-state.js';
import { candidateHeads, changeHeads, revise } from '../../src/language/model/revise.js';

/** Labels of the trees below: 0 is the root's, 1 any other's. */
const roles = { root: 0, punct: 2, cc: 3, conj: 4, case: 5, mark: 6 };

/** Words that differ in nothing but their place. */
function plainWords(count: number): ParseWords {
  const column = () => Int32Array.from({ length: count + 2 }, (_, i) => i % 7);
  const kinds = { lower: column(), lemma: column(), tail: column(), shape: column(), upos: column(), fine: column() };
  const commas = new Int32Array(count + 2);
  return { count, ...kinds, agree: column(), tagSet: column(), commas, content: column(), verbAhead: column() };
}

/** Heads as a person writes them, the root as -1. */
function tree(...heads: number[]): Tree {
  const count = heads.length;
  const column = (values: number[]) => Int32Array.from([...values, -1, -1]);
  return {
    heads: column(heads.map((head) => (head < 0 ? count : head))),
    labels: column(heads.map((head) => (head < 0 ? 0 : 1))),
  };
}

/** Each word hangs on an earlier one; the first is the root's. */
const anyTree = fc
  .array(fc.nat(1_000), { minLength: 1, maxLength: 30 })
  .map((numbers) => tree(...numbers.map((number, i) => (i === 0 ? -1 : number % i))));

/** Scores that have nothing to do with the words: what a second look must withstand. */
const anyScorer = fc.integer().map((seed): Scorer => {
  const add: Scorer['add'] = (keys, count, scores) => {
    for (let i = 0; i < count; i++) (scores[i % 3] as number) += (Math.imul(keys[i] as number, seed | 1) >> 8) % 100;
  };
  return { classes: 3, add, score: (keys, count, scores) => add(keys, count, scores.fill(0, 0, 3)) };
});

const isTree = ({ heads }: Tree, count: number) =>
  Array.from({ length: count }, (_, word) => {
    let at = word;
    for (let steps = 0; at < count && steps <= count; steps++) at = heads[at] as number;
    return at === count;
  }).every(Boolean);

describe('revise', () => {
  it('leaves one tree with the same root, whatever the weights say', () => {
    fc.assert(
      fc.property(anyTree, anyScorer, (voted, scorer) => {
        const count = voted.heads.length - 2;
        const revised = revise(plainWords(count), [voted], voted, { arcs: scorer, labels: scorer, roles });
        expect(isTree(revised, count)).toBe(true);
        expect([...revised.heads].filter((head) => head === count)).toHaveLength(1);
        expect(revised.heads[0]).toBe(count);
      }),
    );
  });
  it('names every arc below the root, and none of them "root"', () => {
    fc.assert(
      fc.property(anyTree, anyScorer, (voted, scorer) => {
        const count = voted.heads.length - 2;
        const { labels } = revise(plainWords(count), [voted], voted, { arcs: scorer, labels: scorer, roles });
        expect([...labels].slice(1, count).every((label) => label > 0)).toBe(true);
      }),
    );
  });
});

describe('candidateHeads', () => {
  it("are the word's head, where a parser has it, the words above, and the head's nearest dependents", () => {
    //            0   1  2  3  4
    const voted = tree(-1, 0, 1, 1, 1);
    const other = tree(-1, 0, 1, 1, 2);
    expect(candidateHeads(layGuide(plainWords(5), [voted, other], voted, roles), 4)).toEqual([1, 2, 0, 3]);
  });
  it('hold no word below it, and nothing else for the word that hangs on the root', () => {
    const voted = tree(-1, 0, 1);
    const turned = tree(-1, 2, 0);
    const guide = layGuide(plainWords(3), [voted, turned], voted, roles);
    expect(candidateHeads(guide, 1)).toEqual([0]);
    expect(candidateHeads(guide, 0)).toEqual([3]);
  });
});

describe('changeHeads', () => {
  it('makes the clearer of two changes that would close a circle together', () => {
    const guide = layGuide(plainWords(3), [], tree(-1, 0, 0), roles);
    const changes = [
      { word: 1, head: 2, gain: 3 },
      { word: 2, head: 1, gain: 5 },
    ];
    expect([...changeHeads(guide, changes)].slice(0, 3)).toEqual([3, 0, 1]);
  });
});
