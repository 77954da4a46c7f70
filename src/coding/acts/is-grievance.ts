/**
 * What somebody regrets or blames in, whether it can only be the other side's doing: "a regretté que les négociations marquent le pas",
 * "ses inquiétudes au sujet des mesures qui touchent les entreprises norlandaises", and not "sa préoccupation face à la situation".
 */

import type { Word } from '../../language/types.js';
import { countriesIn } from '../parties/countries-in.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Match } from '../patterns/match.js';
import { dependents, spanOf, subtree, type Tree } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import type { Reading } from './types.js';

/** In a contact of two, and no third country is named in it. */
export function isGrievance({ scene }: Reading, match: Match, actor: Party, other: Party): boolean {
  if (actor.countries.length !== 1 || other.countries.length !== 1) return false;
  const heads = headsOf(match).flatMap((head) => [head, ...subjectsOf(match.tree, head)]);
  if (!heads.some((head) => isOneOf(head, scene.words.grievances))) return false;
  const named = heads.flatMap((head) => countriesIn(scene, spanOf(subtree(match.tree, head))));
  return named.every((country) => actor.countries.includes(country) || other.countries.includes(country));
}

/** The first place that is filled; of "sa préoccupation quant aux retards" what hangs on the noun. */
function headsOf(match: Match): readonly Word[] {
  const places = (match.pattern.matter ?? []).filter((place) => place !== 'noun' && place !== 'predicate');
  return places.map((place) => wordsAt(match, place)).find((words) => words.length > 0) ?? [];
}

/** "que les négociations marquent le pas" */
function subjectsOf(tree: Tree, head: Word): readonly Word[] {
  return dependents(tree, head, 'nsubj', 'nsubj:pass').filter((w) => w.upos === 'NOUN');
}
