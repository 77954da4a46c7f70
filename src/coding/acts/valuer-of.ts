/** A passive that values somebody in, the side that is not valued out. */

import type { Word } from '../../language/types.js';
import { resolveParty } from '../parties/resolve-party.js';
import { known, ofCountries, type Resolved } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import { hasAgent } from '../syntax/agents.js';
import { isOwner } from '../syntax/genitives.js';
import { dependents } from '../syntax/tree.js';
import { wordsAt } from './find-matters.js';
import type { Reading } from './types.js';

/** Kinds by which one side values what the other does. */
const values: ReadonlySet<string> = new Set(['thank', 'praise', 'congratulate', 'condole']);

/** "Appreciation was voiced for Norland's support", "des remerciements ont été adressés au Norland": by the side that is not valued. */
export function valuerOf({ scene, talk }: Reading, match: Match): Resolved | null {
  const { tree, head, carrier, pattern } = match;
  if (!values.has(pattern.kind) || !carrier || scene.sides.length !== 2 || hasAgent(tree, head)) return null;
  const named = valuedWords(match).flatMap((w) => resolveParty(scene, talk, tree, w)?.party.countries ?? []);
  const [valued, ...more] = new Set(named);
  const other = scene.sides.find((country) => country !== valued);
  if (!valued || more.length > 0 || !scene.sides.includes(valued) || !other) return null;
  return known(ofCountries([other]), `the side that values ${valued}`, false);
}

/** Where the pattern says that the one valued stands, and whose that is. */
function valuedWords(match: Match): readonly Word[] {
  const { tree, pattern } = match;
  const places = [...(pattern.recipient ?? []), ...(pattern.matter ?? [])].filter((p) => p.includes(':'));
  const words = places.flatMap((place) => wordsAt(match, place));
  const owners = words.flatMap((word) => dependents(tree, word, 'nmod').filter((w) => isOwner(tree, w)));
  return [...words, ...owners];
}
