/** Several parties in, one out, each member once, countries in order of first mention. */

import type { Party } from '../types.js';

export function mergeParties(parties: readonly Party[]): Party {
  return {
    people: unique(parties.flatMap((p) => p.people)),
    bodies: unique(parties.flatMap((p) => p.bodies)),
    countries: unique(parties.flatMap((p) => p.countries)),
  };
}

export function isEmpty(party: Party): boolean {
  return party.people.length + party.bodies.length + party.countries.length === 0;
}

/** In order of first mention. */
export function unique(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}
