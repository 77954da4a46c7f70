/** Hosts, guests or others in; true when they are those of one person. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { Scene } from './types.js';

/** "thanked his hosts", "ses interlocuteurs": those of the other side, where one person has them. */
export function isOfOneOwner({ words }: Scene, tree: Tree, word: Word): boolean {
  const [owner] = dependents(tree, word, 'det', 'nmod:poss').map((d) => d.form.toLowerCase());
  const isOwned = owner !== undefined && words.possessives.includes(owner);
  return isOwned && !dependents(tree, word, 'nummod').length && !words.possessivesOfSeveral.includes(owner);
}
