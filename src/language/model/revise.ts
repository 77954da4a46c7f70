/** A voted tree in, the same tree out with those arcs changed that a second look, with the whole tree in sight, finds better. */

import { type Guide, isBelow, layGuide } from './guide.js';
import { best, type Scorer } from './linear.js';
import type { Tree } from './parse.js';
import type { ParseWords } from './parse-state.js';
import { fillArcKeys, fillRevisedLabelKeys, maxReviseKeys } from './revise-features.js';

/** `arcs` scores one arc (one class); `labels` names the arcs of the tree that results. */
export type Reviser = { readonly arcs: Scorer; readonly labels: Scorer; readonly rootLabel: number };

/** How often a tree is looked at again. */
export const looks = 2;

const keys = new Int32Array(maxReviseKeys);
const scores = new Int32Array(256);

type Change = { readonly word: number; readonly head: number; readonly gain: number };

/**
 * Revise a tree.
 *
 * @param trees what each parser said; the tree is their vote. The root's one dependent stays what it is.
 * Source: Attardi and Ciaramita 2007, "Tree Revision Learning for Dependency Parsing", NAACL; with the features of a
 * guide as in Nivre and McDonald 2008, "Integrating Graph-Based and Transition-Based Dependency Parsers", ACL.
 */
export function revise(words: ParseWords, trees: readonly Tree[], tree: Tree, reviser: Reviser): Tree {
  let revised = tree;
  for (let look = 0; look < looks; look++) {
    const before = revised;
    revised = lookOnce(words, trees, before, reviser);
    if (sameTree(before, revised)) break;
  }
  return revised;
}

function lookOnce(words: ParseWords, trees: readonly Tree[], tree: Tree, reviser: Reviser): Tree {
  const guide = layGuide(words, trees, tree);
  const changes = findChanges(guide, reviser.arcs);
  if (changes.length === 0) return { heads: tree.heads, labels: nameArcs(guide, reviser) };
  const heads = changeHeads(guide, changes);
  return { heads, labels: nameArcs(layGuide(words, trees, { heads, labels: tree.labels }), reviser) };
}

function sameTree(one: Tree, other: Tree): boolean {
  return one.heads.every((head, i) => head === other.heads[i] && one.labels[i] === other.labels[i]);
}

/** The words that have a better head than theirs. */
function findChanges(guide: Guide, arcs: Scorer): Change[] {
  const found: Change[] = [];
  for (let word = 0; word < guide.words.count; word++) {
    const { best } = weighHeads(guide, word, candidateHeads(guide, word), arcs);
    if (best.gain > 0) found.push(best);
  }
  return found;
}

/** The best of a word's candidates and what it gains over the first, its head; `top` is its place among them. */
export function weighHeads(
  guide: Guide,
  word: number,
  candidates: readonly number[],
  arcs: Scorer,
): { readonly top: number; readonly best: Change } {
  let [top, gain, own] = [0, 0, 0];
  if (candidates.length > 1) own = scoreArc(guide, candidates[0] as number, word, arcs);
  for (let at = 1; at < candidates.length; at++) {
    const more = scoreArc(guide, candidates[at] as number, word, arcs) - own;
    if (more > gain) [top, gain] = [at, more];
  }
  return { top, best: { word, head: candidates[top] as number, gain } };
}

function scoreArc(guide: Guide, head: number, word: number, arcs: Scorer): number {
  arcs.score(keys, fillArcKeys(guide, head, word, keys), scores);
  return scores[0] as number;
}

/**
 * Where a word could hang: on its head (first), where a parser has it, one step up, and on the head's nearest dependents.
 * A word below it, and the root, are none.
 */
export function candidateHeads(guide: Guide, word: number): number[] {
  const { words, trees, heads, firstChild, nextChild } = guide;
  const { count } = words;
  const now = heads[word] as number;
  if (now >= count) return [now];
  const found = [now];
  const add = (head: number) => {
    if (head < count && head !== word && !found.includes(head) && !isBelow(heads, head, word, count)) found.push(head);
  };
  for (const tree of trees) add(tree.heads[word] as number);
  const up = heads[now] as number;
  add(up);
  if (up < count) add(heads[up] as number);
  let [before, after] = [-1, -1];
  for (let child = firstChild[now] as number; child < count; child = nextChild[child] as number) {
    if (child < word) before = child;
    if (child > word && after < 0) after = child;
  }
  if (before >= 0) add(before);
  if (after >= 0) add(after);
  return found;
}

/** Make the changes, the clearest first; one that would close a circle is left out. */
export function changeHeads({ words, heads }: Guide, changes: readonly Change[]): Int32Array {
  const changed = heads.slice();
  for (const { word, head } of [...changes].sort((a, b) => b.gain - a.gain || a.word - b.word)) {
    if (!isBelow(changed, head, word, words.count)) changed[word] = head;
  }
  return changed;
}

function nameArcs(guide: Guide, { labels, rootLabel }: Reviser): Int32Array {
  const { words, heads } = guide;
  const named = guide.labels.slice();
  for (let word = 0; word < words.count; word++) {
    if ((heads[word] as number) >= words.count) continue;
    labels.score(keys, fillRevisedLabelKeys(guide, word, keys), scores);
    scores[rootLabel] = -(2 ** 31);
    named[word] = best(scores, labels.classes);
  }
  return named;
}
