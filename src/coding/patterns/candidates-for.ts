/** A word in, the patterns that its lemma may begin out. */

import type { Word } from '../../language/types.js';
import { baseRelation, dependents, type Tree } from '../syntax/tree.js';
import { formsOf } from './is-one-of.js';
import type { Pattern, PatternIndex } from './types.js';

export function candidatesFor(tree: Tree, head: Word, index: PatternIndex): readonly Pattern[] {
  if (head.upos === 'VERB' || head.upos === 'AUX') {
    const verbs = index.byVerb.get(head.lemma) ?? [];
    const more = isPlainPast(tree, head) ? [] : predicates(head, index);
    return more.length > 0 ? [...verbs, ...more] : verbs;
  }
  if (head.upos === 'ADP' || head.upos === 'SCONJ') return [];
  return isPredicate(tree, head) ? predicates(head, index) : [];
}

/** "Japan committed to build": a verb told for itself, and not what somebody is ("is committed"). */
function isPlainPast(tree: Tree, head: Word): boolean {
  return head.feats.VerbForm === 'Fin' && dependents(tree, head, 'aux', 'cop').length === 0;
}

function predicates(head: Word, index: PatternIndex): readonly Pattern[] {
  return index.byPredicate.get(head.lemma) ?? index.byPredicate.get(formsOf(head.form)[2]) ?? [];
}

/** "est prêt", "…, prêt à": said of somebody, or in a clause of its own. */
function isPredicate(tree: Tree, head: Word): boolean {
  return predicative.has(baseRelation(head)) || dependents(tree, head, 'cop').length > 0;
}

const predicative: ReadonlySet<string> = new Set(['root', 'advcl', 'conj', 'ccomp', 'acl']);
