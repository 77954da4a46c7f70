/** The head of a phrase in, the stretch of text that is its own out. */

import type { Word } from '../../language/types.js';
import type { Span } from '../../text/span.js';
import { genitives } from '../syntax/genitives.js';
import { baseRelation, dependents, spanBelow, type Tree } from '../syntax/tree.js';
import type { PartyWords } from './types.js';

/** The phrase without its relative clauses, coordinated phrases and appositions. */
export function coreSpan(tree: Tree, word: Word): Span {
  return spanBelow(tree, word, (d) => aside.has(baseRelation(d)));
}

const aside: ReadonlySet<string> = new Set(['acl', 'conj', 'advcl', 'parataxis', 'punct']);

/** The phrase with its adjectives and genitives only: in "le gouvernement allemand de son soutien au Laos" no Laos; "a delegation from Laos" has one. */
export function ownSpan({ origins }: PartyWords, tree: Tree, word: Word): Span {
  const isOther = (d: Word) =>
    dependents(tree, d, 'case').some((c) => !genitives.has(c.lemma) && !origins.includes(c.form));
  return spanBelow(tree, word, (d) => aside.has(baseRelation(d)) || isOther(d));
}
