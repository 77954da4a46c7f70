/** A noun in that tells what came before or behind another contact; told as of the same people out: "un tête-à-tête suivi d'une cérémonie de signature". */

import type { Word } from '../../language/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { baseRelation, headOf, type Tree } from '../syntax/tree.js';
import { countriesOfSides } from './find-sides.js';
import { nounEntry } from './noun-entry.js';
import type { ContactWords, Telling } from './types.js';

/** @param told so far by the sentence. */
export function tellFollowing(words: ContactWords, tree: Tree, noun: Word, told: readonly Telling[]): Telling[] {
  const verb = baseRelation(noun) === 'obl' ? headOf(tree, noun) : undefined;
  const entry = verb && isOneOf(verb, words.followed) ? nounEntry(words, tree, noun) : undefined;
  const other = told.findLast((t) => t.span[1] <= noun.start && countriesOfSides(t.sides).length > 1);
  if (entry?.kind !== 'ceremony' || !other) return [];
  return [{ ...other, kind: entry.kind, loose: false, form: null, span: [noun.start, noun.end], because: entry.id }];
}
