/** A contact noun and the verb that holds it in; the words behind that verb out, where a relative clause stands between: « La commission, qui devait siéger en mars, se réunira en mai ». */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { clauseBehind } from './stretch.js';

/** Empty where no clause stands between: the day and the place may then stand anywhere around the noun. */
export function mainBehind(tree: Tree, noun: Word, holder: Word | null): readonly Word[] {
  if (!holder || holder.id < noun.id) return [];
  const isBetween = (clause: Word) => clause.deprel === 'acl:relcl' && clause.id > noun.id && clause.id < holder.id;
  return dependents(tree, noun, 'acl').some(isBetween) ? [holder, ...clauseBehind(tree, holder)] : [];
}
