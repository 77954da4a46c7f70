/** A reading of one word in, the same out that reads each word once and keeps the answer as long as its tree lives. */

import type { Word } from '../../language/types.js';
import { keepEach } from '../../text/keep-each.js';
import type { Tree } from './tree.js';

/** `read` must depend on nothing but the word and its tree, which never change. */
export function keepPerWord<T>(read: (tree: Tree, word: Word) => T): (tree: Tree, word: Word) => T {
  const wordsOf = keepEach(({ sentence }: Tree) => new Array<T | undefined>(sentence.words.length + 1));
  return (tree, word) => {
    const ofTree = wordsOf(tree);
    const known = ofTree[word.id];
    if (known !== undefined) return known;
    const value = read(tree, word);
    ofTree[word.id] = value;
    return value;
  };
}
