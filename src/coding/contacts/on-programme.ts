/** A contact noun in; the word of its sentence that says that it is still to come out: "un entretien est prévu", "les rencontres au programme". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, headOf, type Tree } from '../syntax/tree.js';
import { verbGroup } from '../syntax/verb-group.js';
import { scheduledBy } from './scheduled-by.js';
import type { ContactWords } from './types.js';

/** What the noun is the subject of; not "étaient au programme", which is over. */
export function onProgramme(words: ContactWords, tree: Tree, noun: Word): Word | undefined {
  const up = noun.deprel.startsWith('nsubj') ? headOf(tree, noun) : undefined;
  if (!up) return includedIn(words.programmes, tree, noun);
  if (isOneOf(up, words.planned) || scheduledBy(words, tree, noun)) return up;
  const verb = tree.sentence.words.slice(noun.id).find((w) => w.upos === 'AUX' || w.upos === 'VERB');
  if (!verb || isPast(tree, verb)) return undefined;
  return tree.sentence.words.slice(verb.id, verb.id + programmeReach).find((w) => isOneOf(w, words.programmes));
}

/** "His agenda includes a meeting with A": the verb whose subject is the programme. */
function includedIn(programmes: readonly string[], tree: Tree, noun: Word): Word | undefined {
  const verb = noun.deprel === 'obj' ? headOf(tree, noun) : undefined;
  const isOfProgramme = verb && dependents(tree, verb, 'nsubj').some((d) => isOneOf(d, programmes));
  return verb && isOfProgramme && !isPast(tree, verb) ? verb : undefined;
}

/** Words of "sont à son agenda", "est inscrite au programme" behind the verb. */
const programmeReach = 4;

function isPast(tree: Tree, word: Word): boolean {
  return verbGroup(tree, word).time === 'past' || ['Past', 'Imp'].includes(word.feats.Tense ?? '');
}
