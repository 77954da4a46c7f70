/** A contact noun in; the verb that says for when it is set out: "the visit is planned for May", « la tenue du cycle est fixée au 3 mai ». */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, headOf, type Tree } from '../syntax/tree.js';
import type { ContactWords } from './types.js';

export function scheduledBy({ planned, fixed, holdings }: ContactWords, tree: Tree, noun: Word): Word | null {
  const over = noun.deprel === 'nmod' ? headOf(tree, noun) : undefined;
  const subject = over && isOneOf(over, holdings) ? over : noun;
  const verb = baseRelation(subject) === 'nsubj' ? headOf(tree, subject) : undefined;
  if (verb?.upos !== 'VERB') return null;
  return isOneOf(verb, planned) || (subject.deprel === 'nsubj:pass' && isOneOf(verb, fixed)) ? verb : null;
}
