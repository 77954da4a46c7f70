/** A phrase and some prepositions in; true when one of them stands before it. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from './tree.js';

/** "with B", "avec B": what stands before the phrase is of the list. */
export function hasPreposition(tree: Tree, word: Word, prepositions: readonly string[]): boolean {
  return dependents(tree, word, 'case').some((c) => prepositions.includes(c.lemma));
}
