/** A contact noun in; the verb that says for when it is set out: "the visit is planned for May", « la tenue du cycle est fixée au 3 mai ». */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';
import type { ContactWords } from './types.js';

export function scheduledBy({ planned, fixed, holdings }: ContactWords, tree: Tree, noun: Word): Word | null {
  const over = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  const subject = over && isOneOf(over, holdings) ? over : noun;
  const verb = baseRelation(subject) === 'nsubj' ? headOf(tree, subject) : undefined;
  if (verb?.upos !== 'VERB') return null;
  const isSet = isOneOf(verb, planned) || (subject.deprel === 'nsubj:pass' && isOneOf(verb, fixed));
  return isSet || isBeingMade(tree, verb) ? verb : null;
}

/** "A visit is being worked out for May": whatever is being done for it, it is still to come. */
export function isBeingMade(tree: Tree, verb: Word): boolean {
  const helpers = dependents(tree, verb, 'aux').map(({ form }) => form.toLowerCase());
  return helpers.includes('being') && (helpers.includes('is') || helpers.includes('are'));
}
