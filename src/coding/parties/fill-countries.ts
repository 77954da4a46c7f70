/** Mentions and sides in; people of the lead whom the text gives no country with the side that nobody else takes, out. */

import type { Mentions } from '../mentions/types.js';
import type { Country, Person } from '../types.js';

/** The opening of a readout, in characters: it names who met whom. */
const opening = 500;

/**
 * "The envoy of Rwanda met Samil Ayrim": in a text of two sides, a person of the lead without a country belongs to the
 * side of which the lead names nobody.
 */
export function fillCountries(mentions: Mentions, sides: readonly Country[]): Mentions {
  const lead = mentions.people.filter((p) => (p.mentions[0]?.[0] ?? opening) < opening);
  const taken = new Set(lead.map((p) => p.country).filter((c) => c !== null));
  const free = sides.filter((side) => !taken.has(side));
  const [side] = free;
  if (sides.length < 2 || taken.size !== 1 || free.length !== 1 || !side) return mentions;
  const fill = (p: Person): Person => (p.country === null && lead.includes(p) ? { ...p, country: side } : p);
  return { ...mentions, people: mentions.people.map(fill) };
}
