/** Who hands over letters and who takes them in; the two sides of each ceremony out: envoys of two states are two. */

import { countriesOfSides } from './find-sides.js';
import type { ContactEntry, Side, Telling } from './types.js';

/** @returns null where one state's envoys hand over letters, or it is none of such ceremonies. */
export function envoysApart(
  { kind, things, both }: ContactEntry,
  doers: readonly Side[],
  others: readonly Side[],
): Side[][] | null {
  if (kind !== 'ceremony' || !things || both) return null;
  const [envoys, hosts] = countriesOfSides(doers).length > 1 ? [doers, others] : [others, doers];
  const countries = countriesOfSides(envoys);
  if (countries.length < 2 || countriesOfSides(hosts).length !== 1) return null;
  return countries.map((country) => [...hosts, ...envoys.flatMap((side) => ofCountry(side, country))]);
}

function ofCountry(side: Side, country: string): Side[] {
  const isOurs = side.party.countries.includes(country);
  return isOurs ? [{ ...side, party: { ...side.party, countries: [country] } }] : [];
}

/** "Envoys of A and B presented their letters": the letters belong to both ceremonies, and tell of no third. */
export function dropLetters(tellings: readonly Telling[]): readonly Telling[] {
  const ceremonies = tellings.filter((t) => t.kind === 'ceremony');
  const apart = ceremonies.find((t) => ceremonies.some((other) => other !== t && other.span === t.span));
  return apart ? tellings.filter((t) => t.kind !== 'ceremony' || t.span === apart.span) : tellings;
}
