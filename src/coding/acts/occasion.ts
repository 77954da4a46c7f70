/** "La rencontre a été l'occasion de passer en revue …": an infinitive in; the word that says whose occasion it was out. */

import type { Word } from '../../language/types.js';
import type { PartyWords } from '../parties/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { dependents, firstConjunct, headOf, type Tree } from '../syntax/tree.js';
import { ownSubject } from './find-subject.js';

/** The subject of the clause that tells of the occasion; undefined where the infinitive hangs on none. */
export function occasionSubject(words: PartyWords, tree: Tree, head: Word): Word | undefined {
  const infinitive = firstConjunct(tree, head);
  const noun = infinitive.feats.VerbForm === 'Inf' ? headOf(tree, infinitive) : undefined;
  if (!noun || !isOneOf(noun, words.occasions)) return undefined;
  const holder = dependents(tree, noun, 'cop').length > 0 ? noun : headOf(tree, noun);
  return holder && ownSubject(tree, holder);
}
