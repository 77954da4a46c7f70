/** A verb in; true when it is to be done: "talks with A, to be held on Friday". */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';

export function isToBeHeld(tree: Tree, verb: Word): boolean {
  const before = dependents(tree, verb, 'aux', 'mark').filter((d) => d.id < verb.id);
  return before.some((d) => d.lemma === 'to') && before.some((d) => d.lemma === 'be' && d.feats.VerbForm === 'Inf');
}
