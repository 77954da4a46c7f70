/** All matches of one word in, those that say most out: one for each act. */

import type { Match } from './match.js';
import { isFarJoined } from './trigger-of.js';
import type { Pattern } from './types.js';

/** For each noun that carries an act the match that asks for most; and the verb's own, where it says more than the nouns. */
export function bestPerCarrier(matches: readonly Match[]): Match[] {
  const best = mostDemanding(matches);
  const alone = best.find((m) => m.carrier === null);
  const carried = best.filter((m) => m.carrier !== null).sort((a, b) => a.trigger[1] - b.trigger[1]);
  if (!alone || carried.length === 0) return best;
  // "stressed the depth of their ties and their readiness to": the second noun is told for itself, besides the first.
  if (carried.every((m) => m.carrier && isFarJoined(m.carrier, m.head))) return [alone, ...carried];
  // A carried noun says more than the bare verb: "exprimer sa gratitude" is not also "exprimer".
  return carried.some((m) => demands(m.pattern) >= demands(alone.pattern)) ? carried : [alone];
}

/** One for each carrier, in the order in which they were found. */
function mostDemanding(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const key = match.carrier?.id ?? 0;
    const other = best.get(key);
    if (!other || demands(match.pattern) > demands(other.pattern)) best.set(key, match);
  }
  return [...best.values()];
}

/** How much a pattern asks for: the most demanding one that holds reads the word. */
export function demands(p: Pattern): number {
  const weights: [unknown, number][] = [
    [p.noun, 6],
    [p.predicate, 6],
    [p.particle, 6],
    [p.object, 5],
    [p.denied, 6],
    [p.subject, 6],
    [p.to, 5],
    [p.of, 2],
    [p.specific, 1],
    [p.marker, 1],
    [p.reflexive === true, 2],
    [p.party, 1],
    [p.complement, 1],
  ];
  return weights.reduce((sum, [asked, weight]) => sum + (asked ? weight : 0), 0);
}
