/** A parsed sentence in, a tree that can be walked out: children, subtrees and their spans. */

import type { Sentence, Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';

export type Tree = {
  readonly sentence: Sentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  /** dependents[id] holds the words whose head is `id`; dependents[0] the root. */
  readonly dependents: readonly (readonly Word[])[];
};

export function growTree(sentence: Sentence, index: number): Tree {
  const dependents: Word[][] = [[]];
  for (const { id } of sentence.words) dependents[id] = [];
  for (const word of sentence.words) dependents[word.head]?.push(word);
  return { sentence, index, dependents };
}

/** "nsubj:pass" gives "nsubj". */
export function baseRelation(word: Word): string {
  const colon = word.deprel.indexOf(':');
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon);
}

/** Dependents of a word, in order; with relations given, only those (a base relation takes in its subtypes). */
export function dependents(tree: Tree, word: Word, ...relations: string[]): readonly Word[] {
  const all = tree.dependents[word.id] ?? [];
  if (relations.length === 0 || all.length === 0) return all;
  const found: Word[] = [];
  for (const dependent of all) if (isAnyOf(dependent.deprel, relations)) found.push(dependent);
  return found;
}

/** "nsubj:pass" is a "nsubj", and itself. Asked of every word many times over, so no string is cut. */
function isAnyOf(deprel: string, relations: readonly string[]): boolean {
  for (const relation of relations)
    if (deprel === relation || (deprel[relation.length] === ':' && deprel.startsWith(relation))) return true;
  return false;
}

export function headOf(tree: Tree, word: Word): Word | undefined {
  return word.head === 0 ? undefined : tree.sentence.words[word.head - 1];
}

/** All words below `word`, itself included, in order; `skip` leaves out a dependent and all below it. */
export function subtree(tree: Tree, word: Word, skip?: (dependent: Word) => boolean): Word[] {
  const found = [word];
  // Grows while it is walked over.
  for (const { id } of found)
    for (const dependent of tree.dependents[id] ?? []) if (!skip?.(dependent)) found.push(dependent);
  return found.length > 1 ? found.sort((a, b) => a.id - b.id) : found;
}

/** From the first to the last character of some words; they need not touch. */
export function spanOf(words: readonly Word[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const word of words) {
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  return [start, end];
}

/** From the first to the last character of `word` and all below it, as `spanOf(subtree(…))` gives, without putting them in order. */
export function spanBelow(tree: Tree, word: Word, skip?: (dependent: Word) => boolean): Span {
  let { start, end } = word;
  for (const dependent of tree.dependents[word.id] ?? []) {
    if (skip?.(dependent)) continue;
    const below = spanBelow(tree, dependent, skip);
    start = Math.min(start, below[0]);
    end = Math.max(end, below[1]);
  }
  return [start, end];
}

/** True when `word` hangs on `ancestor`, at any depth. */
export function isBelow(tree: Tree, word: Word, ancestor: Word): boolean {
  for (let up = headOf(tree, word); up; up = headOf(tree, up)) if (up.id === ancestor.id) return true;
  return false;
}

/** The first conjunct's relation counts for all: in "a salué et remercié", "remercié" stands where "salué" stands. */
export function firstConjunct(tree: Tree, word: Word): Word {
  let current = word;
  while (baseRelation(current) === 'conj') {
    const head = headOf(tree, current);
    if (!head) break;
    current = head;
  }
  return current;
}

/** A word and the words coordinated with it: "France, Italie et Espagne" gives three. */
export function conjuncts(tree: Tree, word: Word): Word[] {
  const joined = dependents(tree, word, 'conj');
  return joined.length === 0 ? [word] : [word, ...joined.flatMap((next) => conjuncts(tree, next))];
}
