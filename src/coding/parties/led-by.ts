/** A delegation in; the word for whoever leads it out: "a delegation headed by Speaker A", "une délégation conduite par le ministre B". */

import type { Word } from '../../language/types.js';
import { dependents, type Tree } from '../syntax/tree.js';
import type { PartyWords } from './types.js';

export function leaderOf({ leads }: PartyWords, tree: Tree, word: Word): Word | undefined {
  const clauses = dependents(tree, word, 'acl').filter((d) => leads.includes(d.lemma));
  const isDoer = (d: Word) =>
    d.deprel === 'obl:agent' || dependents(tree, d, 'case').some((c) => c.lemma === 'by' || c.lemma === 'par');
  return clauses.flatMap((verb) => dependents(tree, verb, 'obl')).find(isDoer);
}
