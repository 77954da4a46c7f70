/**
 * A verb in; the words of its sentence out that are its own, where others are joined to it: in "first spoke in January, and met in Lima on 3 May" each verb has
 * what stands between it and the next.
 */

import type { Word } from '../../language/types.js';
import { baseRelation, dependents, headOf, type Tree } from '../syntax/tree.js';

/** Ids of the first word and of the one behind the last; null where no verb is joined to it. */
export type Part = { readonly from: number; readonly to: number };

export function ownPart(tree: Tree, verb: Word): Part | null {
  if (verb.upos !== 'VERB') return null;
  const chain = joinedVerbs(tree, verb);
  const at = chain.findIndex((w) => w.id === verb.id);
  const next = chain[at + 1];
  if (chain.length < 2 || at < 0) return null;
  return { from: at === 0 ? 1 : jointOf(tree, verb), to: next ? jointOf(tree, next) : tree.sentence.words.length + 1 };
}

/** The verb and those that the tree joins to it by "and", in order. */
function joinedVerbs(tree: Tree, verb: Word): readonly Word[] {
  const up = baseRelation(verb) === 'conj' ? headOf(tree, verb) : undefined;
  const first = up?.upos === 'VERB' ? up : verb;
  const others = dependents(tree, first, 'conj').filter((w) => w.upos === 'VERB' && w.id > first.id);
  return [first, ...others.filter((w) => dependents(tree, w, 'cc').length > 0)].sort((a, b) => a.id - b.id);
}

function jointOf(tree: Tree, verb: Word): number {
  return dependents(tree, verb, 'cc')[0]?.id ?? verb.id;
}
