/** A voted tree in, the same tree out with those arcs changed that a second look, with the whole tree in sight, finds better. */

import { type Guide, isBelow, layGuide } from './guide.js';
import type { LabelRoles } from './label-roles.js';
import { best, type Scorer } from './linear.js';
import type { Tree } from './parse.js';
import type { ParseWords } from './parse-state.js';
import { fillArcKeys, maxReviseKeys } from './revise-arc-features.js';
import { fillRevisedLabelKeys } from './revise-label-features.js';

/** `arcs` scores one arc (one class); `labels` names the arcs of the tree that results. */
export type Reviser = { readonly arcs: Scorer; readonly labels: Scorer; readonly roles: LabelRoles };

/** How often a tree is looked at again. */
export const looks = 2;

const keys = new Int32Array(maxReviseKeys);
const scores = new Int32Array(256);

export type Change = { readonly word: number; readonly head: number; readonly gain: number };

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
  const guide = layGuide(words, trees, tree, reviser.roles);
  const changes = findChanges(guide, reviser.arcs);
  if (changes.length === 0) return { heads: tree.heads, labels: nameArcs(guide, reviser) };
  const heads = changeHeads(guide, changes);
  return { heads, labels: nameArcs(layGuide(words, trees, { heads, labels: tree.labels }, reviser.roles), reviser) };
}

function sameTree(one: Tree, other: Tree): boolean {
  return one.heads.every((head, i) => head === other.heads[i] && one.labels[i] === other.labels[i]);
}

/** The words that have a better head than theirs. */
function findChanges(guide: Guide, arcs: Scorer): Change[] {
  const found: Change[] = [];
  for (let word = 0; word < guide.words.count; word++) {
    const candidates = candidateHeads(guide, word);
    if (candidates.length < 2) continue;
    const change = bestChange(word, candidates, scoreHeads(guide, word, candidates, arcs));
    if (change.gain > 0) found.push(change);
  }
  return found;
}

/** What each candidate's arc scores. */
export function scoreHeads(guide: Guide, word: number, candidates: readonly number[], arcs: Scorer): number[] {
  return candidates.map((head) => {
    arcs.score(keys, fillArcKeys(guide, head, word, keys), scores);
    return scores[0] as number;
  });
}

/** The best of a word's candidates and what it gains over the first, its head; on a tie the earlier one. */
export function bestChange(word: number, candidates: readonly number[], scored: readonly number[]): Change {
  const top = scored.reduce((most, score, at) => (score > (scored[most] as number) ? at : most), 0);
  return { word, head: candidates[top] as number, gain: (scored[top] as number) - (scored[0] as number) };
}

/** So many words up from either side of its phrase a word may hang. */
const mostSteps = 12;

/**
 * Where a word could hang: on its head (first), where a parser has it, one and two steps up, on the head's nearest dependents, and on
 * what stands on the way to the root from the words right before and right after its phrase: in a tree without crossing arcs there is
 * no other place. A word below it, and the root, are none.
 */
export function candidateHeads(guide: Guide, word: number): number[] {
  const { words, trees, heads, before, after } = guide;
  const { count } = words;
  const now = heads[word] as number;
  if (now >= count) return [now];
  const found = [now];
  const add = (head: number) => {
    if (head < count && head !== word && !found.includes(head) && !isBelow(heads, head, word, count)) found.push(head);
  };
  const climb = (from: number) => {
    for (let at = from, steps = 0; at < count && steps < mostSteps; at = heads[at] as number, steps++) add(at);
  };
  for (const tree of trees) add(tree.heads[word] as number);
  const up = heads[now] as number;
  add(up);
  if (up < count) add(heads[up] as number);
  nearestDependents(guide, now, word).forEach(add);
  climb(before[word] as number);
  climb(after[word] as number);
  return found;
}

/** The head's last dependent before the word and its first after it. */
function nearestDependents({ words, firstChild, nextChild }: Guide, head: number, word: number): number[] {
  let [before, after] = [words.count, words.count];
  for (let child = firstChild[head] as number; child < words.count; child = nextChild[child] as number) {
    if (child < word) before = child;
    if (child > word && after === words.count) after = child;
  }
  return [before, after];
}

/** Make the changes, the clearest first; one that would close a circle is left out. */
export function changeHeads({ words, heads }: Guide, changes: readonly Change[]): Int32Array {
  const changed = heads.slice();
  for (const { word, head } of [...changes].sort((a, b) => b.gain - a.gain || a.word - b.word)) {
    if (!isBelow(changed, head, word, words.count)) changed[word] = head;
  }
  return changed;
}

function nameArcs(guide: Guide, { labels, roles }: Reviser): Int32Array {
  const { words, heads } = guide;
  const named = guide.labels.slice();
  for (let word = 0; word < words.count; word++) {
    if ((heads[word] as number) >= words.count) continue;
    labels.score(keys, fillRevisedLabelKeys(guide, word, keys), scores);
    scores[roles.root] = -(2 ** 31);
    named[word] = best(scores, labels.classes);
  }
  return named;
}
