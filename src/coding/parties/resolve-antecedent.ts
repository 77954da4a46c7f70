/** "qui", "who" in, the one of whom the relative clause tells out. */

import type { Word } from '../../language/types.js';
import type { PersonMention } from '../mentions/types.js';
import { headOf, type Tree } from '../syntax/tree.js';
import { partyOfPerson, type Resolve, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "la ministre, qui a remercié": whom the relative clause hangs on, else the name right before the pronoun. */
export function resolveAntecedent(
  scene: Scene,
  talk: Discourse,
  tree: Tree,
  word: Word,
  resolve: Resolve,
): Resolved | null {
  const noun = antecedentOf(tree, word);
  const named = noun ? resolve(scene, talk, tree, noun) : null;
  return named ?? namedJustBefore(scene, word);
}

/** The noun that the clause around the pronoun hangs on. */
function antecedentOf(tree: Tree, word: Word): Word | undefined {
  for (let up = headOf(tree, word); up; up = headOf(tree, up)) if (up.deprel.startsWith('acl')) return headOf(tree, up);
  return undefined;
}

/** "…, A, qui lui a souhaité": where the tree loses the antecedent, the name before the pronoun is it. */
function namedJustBefore(scene: Scene, word: Word): Resolved | null {
  const isRightBefore = ({ full }: PersonMention) => full[1] <= word.start && word.start - full[1] <= prepositionReach;
  const name = scene.mentions.personMentions.findLast(isRightBefore);
  return name
    ? { party: partyOfPerson(scene, name.person), how: `before "${word.form}": ${name.person}`, plural: false }
    : null;
}

/** Characters between a name and its relative pronoun: ", avec lequel". */
const prepositionReach = 8;
