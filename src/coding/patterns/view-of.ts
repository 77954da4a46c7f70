/** A word of a tree in, what its patterns ask of the words around it out, each gathered once. */

import type { Word } from '../../language/types.js';
import { keepLast } from '../../text/keep-last.js';
import type { Tree } from '../syntax/tree.js';
import { type VerbGroup, verbGroup } from '../syntax/verb-group.js';
import { objectWords, predicateWords, subjectWords } from './carrier-words.js';
import { type Complement, complementsOf } from './complements.js';

/** A word as its patterns look at it; what several of them ask for is gathered once. */
export type View = {
  readonly tree: Tree;
  readonly head: Word;
  readonly group: VerbGroup;
  readonly predicates: () => readonly Word[];
  readonly subjects: () => readonly Word[];
  readonly objects: (light: readonly string[]) => readonly Word[];
  readonly complements: (carrier: Word | null) => readonly Complement[];
};

export function viewOf(tree: Tree, head: Word): View {
  return {
    tree,
    head,
    group: verbGroup(tree, head),
    predicates: keepLast<void, Word[]>(() => predicateWords(tree, head)),
    subjects: () => subjectWords(tree, head),
    objects: keepLast((light) => objectWords(tree, head, light)),
    complements: keepLast((carrier) => complementsOf(tree, head, carrier)),
  };
}
