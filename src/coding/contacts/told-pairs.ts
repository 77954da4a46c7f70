/** All tellings in; those out that tell as news of a contact between two countries, by sentence. */

import type { ToldPair } from '../parties/find-pairs.js';
import type { Country } from '../types.js';
import { countriesOfSides } from './find-sides.js';
import type { Telling } from './types.js';

/** @param isState false for an organisation: "the chair of the Forum and Minister A" is no third party. */
export function toldPairs(tellings: readonly Telling[], isState: (country: Country) => boolean): ToldPair[] {
  return tellings
    .filter((t) => (t.grade === 'told' || t.topic) && t.status === 'held' && !t.back && t.kind !== 'visit')
    .map(({ sentence, sides, kind }) => ({ sentence, ...hostFirst(sides, kind, isState) }))
    .filter((pair) => pair.countries.length > 1);
}

/** Those of a host and several guests; several who merely met, and of whom nobody hosts, are peers. */
function hostFirst(
  sides: Telling['sides'],
  kind: Telling['kind'],
  isState: (country: Country) => boolean,
): Pick<ToldPair, 'countries' | 'peers'> {
  const all = countriesOfSides(sides);
  const states = all.filter(isState);
  const countries = states.length > 1 ? states : all;
  if (countries.length < 3) return { countries, peers: false };
  const hosts = countriesOfSides(sides.filter((s) => s.role === 'host'));
  const isReceived = kind === 'ceremony' && hosts.length === 1; // credentials of several ambassadors
  if (kind !== 'meeting' && kind !== 'session' && !isReceived) return { countries: [], peers: false };
  if (hosts.length !== 1) return { countries: hosts.length === 0 ? countries : [], peers: true };
  return { countries: [...hosts, ...countries.filter((c) => !hosts.includes(c))], peers: false };
}
