/** Prepositions that only say whose: grammar, not vocabulary. */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from './tree.js';

export const genitives: ReadonlySet<string> = new Set(['de', 'of']);

/** "of Norland", "du Norland"; "in Norland" is a place. */
export function isGenitive(tree: Tree, word: Word): boolean {
  return dependents(tree, word, 'case').some((c) => genitives.has(c.lemma));
}

/** "Norland's", "of Norland", "du Norland": a noun that owns the one it hangs on. */
export function isOwner(tree: Tree, word: Word): boolean {
  return word.deprel === 'nmod:poss' || isGenitive(tree, word);
}
