/** A verb that tells a contact in; the day of that in whose margins it stands out, where a clause tells it: "will meet B in the margins of the summit, which will be held on 5 June". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { baseRelation, dependents, type Tree } from '../syntax/tree.js';
import type { Edtf } from '../types.js';
import { isFramed } from './around-noun.js';
import { isHappening } from './clause-of.js';
import { dateOf } from './date-of.js';
import { clauseBehind } from './stretch.js';
import type { ContactWords } from './types.js';

export function dateOfFrame(reading: Reading, words: ContactWords, tree: Tree, verb: Word): Edtf | null {
  const clause = tree.sentence.words.slice(verb.id).find((w) => isOwnClause(words, tree, w));
  const noun = clause && nounBefore(tree, clause);
  if (!noun || noun.id < verb.id || !isFramed(tree, noun, words.frames)) return null;
  const between = tree.sentence.words.slice(verb.id, noun.id - 1);
  const isOther = between.some((w) => w.upos === 'VERB') || dateOf(reading, words, tree, between, verb) !== null;
  return isOther ? null : dateOf(reading, words, tree, [clause, ...clauseBehind(tree, clause)], clause);
}

/** Right before the comma and the pronoun, whatever the tree hangs the clause on. */
function nounBefore(tree: Tree, verb: Word): Word | undefined {
  const pronoun = dependents(tree, verb, 'nsubj').find((d) => d.feats.PronType === 'Rel');
  return tree.sentence.words.slice(0, (pronoun?.id ?? 1) - 1).findLast((w) => w.upos !== 'PUNCT');
}

/** ", qui se tiendra à Lima en juin", "which takes place in June". */
function isOwnClause(words: ContactWords, tree: Tree, verb: Word): boolean {
  const isRelative =
    baseRelation(verb) === 'acl' && dependents(tree, verb, 'nsubj').some((d) => d.feats.PronType === 'Rel');
  return isRelative && isHappening(words, tree, verb);
}
