/** All tellings in; those out that tell as news of a contact between two countries, by sentence. */

import type { ToldPair } from '../parties/find-pairs.js';
import { countriesOfSides } from './find-sides.js';
import type { Telling } from './types.js';

export function toldPairs(tellings: readonly Telling[]): ToldPair[] {
  return tellings
    .filter((t) => (t.grade === 'told' || t.topic) && t.status === 'held' && !t.back && t.kind !== 'visit')
    .map((t) => ({ sentence: t.sentence, countries: countriesOfSides(t.sides) }))
    .filter((pair) => pair.countries.length === 2);
}
