/** A delegation in; the word for whoever leads it out: "a delegation headed by Speaker A", "une délégation conduite par le ministre B". */

import type { Word } from '../../language/types.js';
import { isAgent } from '../syntax/agents.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { PartyWords } from './types.js';

export function leaderOf({ leads }: PartyWords, tree: Tree, word: Word): Word | undefined {
  const clauses = dependents(tree, word, 'acl').filter((d) => leads.includes(d.lemma));
  return clauses.flatMap((verb) => dependents(tree, verb, 'obl')).find((d) => isAgent(tree, d));
}
