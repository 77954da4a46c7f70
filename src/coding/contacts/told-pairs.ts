/** All tellings in; those out that tell as news of a contact between two countries, by sentence. */

import type { ToldPair } from '../parties/find-pairs.js';
import type { Country } from '../types.js';
import { countriesOfSides } from './find-sides.js';
import type { Telling } from './types.js';

export function toldPairs(tellings: readonly Telling[]): ToldPair[] {
  return tellings
    .filter((t) => (t.grade === 'told' || t.topic) && t.status === 'held' && !t.back && t.kind !== 'visit')
    .map((t) => ({ sentence: t.sentence, countries: hostFirst(t) }))
    .filter((pair) => pair.countries.length === 2 || pair.countries.length === 3);
}

/** Those of a host and several guests; of three who merely met nobody hosts, and they make no pair. */
function hostFirst({ sides, kind }: Telling): Country[] {
  const countries = countriesOfSides(sides);
  if (countries.length < 3) return [...countries];
  const hosts = countriesOfSides(sides.filter((s) => s.role === 'host'));
  if (hosts.length !== 1 || kind !== 'meeting') return [];
  return [...hosts, ...countries.filter((c) => !hosts.includes(c))];
}
