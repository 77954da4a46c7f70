/** A reading of one word in, the same out that reads each word once and keeps the answer as long as its tree lives. */

import type { Word } from '../../language/types.js';
import type { Tree } from './tree.js';

/** `read` must depend on nothing but the word and its tree, which never change. */
export function keepPerWord<T>(read: (tree: Tree, word: Word) => T): (tree: Tree, word: Word) => T {
  const kept = new WeakMap<Tree, { readonly value: T }[]>();
  return (tree, word) => {
    const ofTree = kept.get(tree) ?? [];
    if (ofTree.length === 0) kept.set(tree, ofTree);
    ofTree[word.id] ??= { value: read(tree, word) };
    return (ofTree[word.id] as { value: T }).value;
  };
}
