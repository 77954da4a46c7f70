/** Several parsers' trees and the one they voted for in, what a second look asks of them out. */

import type { LabelRoles } from './label-roles.js';
import { type Openings, openings } from './openings.js';
import type { Tree } from './parse.js';
import type { ParseWords } from './parse-state.js';

/** The tree under revision, by word; index `count` is the root, `count + 1` "no word". */
export type Guide = {
  readonly words: ParseWords;
  readonly trees: readonly Tree[]; // what each parser said
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly firstChild: Int32Array; // "no word" where there is none
  readonly nextChild: Int32Array; // the next word with the same head
  readonly before: Int32Array; // the word before the first of its subtree, "no word" at the sentence's start
  readonly after: Int32Array; // the word after the last of its subtree
  readonly roles: LabelRoles;
} & Openings;

/** Lay a tree out for questions about its children. Time grows with the words and how deep they stand. */
export function layGuide(words: ParseWords, trees: readonly Tree[], tree: Tree, roles: LabelRoles): Guide {
  const { heads, labels } = tree;
  const none = words.count + 1;
  const firstChild = new Int32Array(words.count + 2).fill(none);
  const nextChild = new Int32Array(words.count + 2).fill(none);
  for (let word = words.count - 1; word >= 0; word--) {
    const head = heads[word] as number;
    nextChild[word] = firstChild[head] as number;
    firstChild[head] = word;
  }
  const children = { heads, labels, firstChild, nextChild };
  return { words, trees, ...children, ...edges(heads, words.count), ...openings(words.count, children, roles), roles };
}

/** What stands right outside each word's subtree: a comma or a bracket there tells an apposition from a modifier. */
function edges(heads: Int32Array, count: number): Pick<Guide, 'before' | 'after'> {
  const none = count + 1;
  const [before, after] = [new Int32Array(count + 2), new Int32Array(count + 2)];
  for (let i = 0; i < count + 2; i++) [before[i], after[i]] = [i - 1, i + 1];
  for (let word = 0; word < count; word++) {
    for (let at = heads[word] as number; at < count; at = heads[at] as number) {
      if ((before[at] as number) >= word) before[at] = word - 1;
      if ((after[at] as number) <= word) after[at] = word + 1;
    }
  }
  for (let word = 0; word < count; word++) {
    if ((before[word] as number) < 0) before[word] = none;
    if ((after[word] as number) >= count) after[word] = none;
  }
  before[count] = before[none] = after[count] = after[none] = none;
  return { before, after };
}

/** How many parsers hang the word on that head. */
export function votesFor({ trees }: Guide, word: number, head: number): number {
  let votes = 0;
  for (const { heads } of trees) if (heads[word] === head) votes++;
  return votes;
}

/** The label that the first parser with this arc gives it; 0 for an arc that none has, else label + 1. */
export function votedLabel({ trees }: Guide, word: number, head: number): number {
  for (const { heads, labels } of trees) if (heads[word] === head) return (labels[word] as number) + 1;
  return 0;
}

/** Whether `above` stands on the way from `word` to the root, or is the word itself. */
export function isBelow(heads: Int32Array, word: number, above: number, count: number): boolean {
  for (let at = word; at < count; at = heads[at] as number) if (at === above) return true;
  return false;
}
