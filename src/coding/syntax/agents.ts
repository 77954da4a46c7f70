/** Who does what a passive tells. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from './tree.js';

/** "by the minister", "par le ministre", whatever else the tree calls it. */
export function isAgent(tree: Tree, word: Word): boolean {
  return (
    word.deprel === 'obl:agent' || dependents(tree, word, 'case').some((c) => c.lemma === 'by' || c.lemma === 'par')
  );
}

/** True where one hangs on the verb. */
export function hasAgent(tree: Tree, verb: Word): boolean {
  return dependents(tree, verb, 'obl').some((word) => isAgent(tree, word));
}
