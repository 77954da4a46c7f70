/** A contact noun in; the word of its sentence that says that it is still to come out: "un entretien est prévu", "les rencontres au programme". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/match-patterns.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import type { ContactWords } from './types.js';

/** What the noun is the subject of; not "étaient au programme", which is over. */
export function onProgramme({ planned, programmes }: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const up = noun.deprel.startsWith('nsubj') ? headOf(tree, noun) : undefined;
  if (!up) return undefined;
  const on = isOneOf(up, programmes) ? up : dependents(tree, up, 'obl').find((d) => isOneOf(d, programmes));
  return isOneOf(up, planned) || (on && !isPast(tree, up)) ? up : undefined;
}

function isPast(tree: Tree, word: Word): boolean {
  const verbs = [word, ...dependents(tree, word, 'cop', 'aux')];
  return verbGroup(tree, word).time === 'past' || verbs.some((w) => ['Past', 'Imp'].includes(w.feats.Tense ?? ''));
}
