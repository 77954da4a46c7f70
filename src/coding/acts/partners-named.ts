/** What somebody wishes to do in, the several countries with whom out; none when it names one or none. */

import { resolveParty } from '../parties/resolve-party.js';
import type { Match } from '../patterns/match.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { subtree } from '../syntax/tree.js';
import type { Country, Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import type { Reading } from './types.js';

/** "wished to strengthen ties with A, B and C": all of a list with whom it is to be done, the other side among them. */
export function partnersNamed(reading: Reading, match: Match, actor: Party, other: Party): Country[] {
  const words = ['clause', 'object', 'noun'].flatMap((place) => wordsAt(match, place));
  const withWhom = reading.scene.words.prepositions.with;
  const below = words
    .flatMap((word) => subtree(match.tree, word))
    .filter((w) => hasPreposition(match.tree, w, withWhom));
  const lists = below.map((w) => resolveParty(reading.scene, reading.talk, match.tree, w)?.party.countries ?? []);
  const list = lists.find((countries) => countries.length > 1) ?? [];
  const isAddressed = other.countries.some((c) => list.includes(c));
  return isAddressed && !list.some((c) => actor.countries.includes(c)) ? [...list] : [];
}
