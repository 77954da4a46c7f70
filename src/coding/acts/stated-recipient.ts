/** A match in, the party to whom its own words say that it is addressed out; null when they name none. */

import type { Word } from '../../language/types.js';
import { mergeParties } from '../parties/merge-parties.js';
import { resolveParty } from '../parties/resolve-party.js';
import type { Match } from '../patterns/match.js';
import { hasPreposition } from '../syntax/has-preposition.js';
import { dependents } from '../syntax/tree.js';
import type { Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import { ownSubject } from './find-subject.js';
import type { Reading } from './types.js';

/** Where the pattern says that the one addressed stands; else put in front. */
export function statedRecipient(reading: Reading, match: Match, actor: Party): Party | null {
  for (const place of match.pattern.recipient ?? []) {
    const parties = [...wordsAt(match, place), ...pronounsAt(match, place)]
      .map((word) => resolveParty(reading.scene, reading.talk, match.tree, word)?.party)
      .filter((p): p is Party => p !== undefined && !isSame(p, actor));
    const merged = withoutOwn(mergeParties(parties), actor);
    if (merged.countries.length > 0) return merged;
  }
  return frontedRecipient(reading, match, actor);
}

/** "l'a remercié", "lui a demandé". */
function pronounsAt({ tree, head }: Match, place: string): readonly Word[] {
  if (place !== 'object' && place !== 'iobj') return [];
  return dependents(tree, head, 'obj', 'iobj').filter((w) => w.upos === 'PRON');
}

function isSame(a: Party, b: Party): boolean {
  return a.countries.length > 0 && a.countries.every((c) => b.countries.includes(c));
}

/** "support for Norland and the relations of both": the one addressed is never the actor himself. */
function withoutOwn(party: Party, actor: Party): Party {
  if (actor.countries.length !== 1) return party;
  return { ...party, countries: party.countries.filter((c) => !actor.countries.includes(c)) };
}

/** "Au Norland, le ministre a demandé …": to whom it is said, put in front. */
function frontedRecipient({ scene, talk }: Reading, { tree, head }: Match, actor: Party): Party | null {
  const subject = ownSubject(tree, head);
  const [first] = dependents(tree, head, 'obl', 'iobj');
  const isTo = first && hasPreposition(tree, first, scene.words.prepositions.to);
  if (!subject || !isTo || first.id > subject.id || first.id > frontReach) return null;
  const party = resolveParty(scene, talk, tree, first)?.party;
  const isAddressed = party?.countries.every((c) => scene.sides.includes(c) && !actor.countries.includes(c));
  return party && party.countries.length > 0 && isAddressed ? party : null;
}

/** Words at the head of a sentence among which it stands. */
const frontReach = 6;
