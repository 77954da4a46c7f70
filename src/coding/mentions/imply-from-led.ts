/** Where the leader of a delegation is named or titled in, the country that the delegation is of out: "une délégation chilienne, conduite par A". */

import type { Country } from '../types.js';
import { inSentence } from './company.js';
import { countryAt } from './country-at.js';
import { countryOfBody } from './country-of.js';
import type { BodyNode, Reading } from './reading.js';

/** How far before its leader a delegation stands that somebody "leads": "une délégation de haut niveau de la Commission, conduite par". */
const ledReach = 24;

/** "une délégation de l'Assemblée parlementaire de l'Organisation, conduite par A, président du Groupe": of what the delegation is of. */
export function countryOfLed(reading: Reading, bodies: readonly BodyNode[], leader: number): Country | null {
  const first = Math.max(0, leader - ledReach);
  const lead = ledAgain(reading, first, leader) ?? lastOf(reading, reading.words.leading, first, leader);
  const start = lastOf(reading, reading.words.delegations, first, lead);
  if (start < 0 || !inSentence(reading, start + 1, leader + 1)) return null;
  if (isMet(reading, lead, leader)) return null;
  // "Norland's Ministry of Trade delegation, headed by": before the word, too.
  const body = bodies.find(
    (one) => (one.start > start || one.end === start) && one.end <= lead && countryOfBody(one) !== null,
  );
  if (body) return countryOfBody(body);
  const hits = Array.from({ length: lead - start - 1 }, (_, i) => countryAt(reading, start + 1 + i));
  return hits.find((hit) => hit?.countries.length === 1)?.countries[0] ?? delegationBefore(reading, start);
}

/** "The delegation of Norland was headed by A, that of Estmark, the delegation of Oldmark by B": the verb is told once. */
function ledAgain(reading: Reading, first: number, leader: number): number | null {
  const { pieces, words } = reading;
  const by = [1, 2, 3, 4].map((back) => leader - back).find((at) => /^(?:by|par)$/.test(pieces[at]?.key ?? ''));
  const start = by === undefined ? -1 : lastOf(reading, words.delegations, first, by);
  const lead = start < 0 ? -1 : lastOf(reading, words.leading, Math.max(0, start - ledReach), start);
  const isGapped =
    lead >= 0 && lastOf(reading, words.leading, start, leader) < 0 && inSentence(reading, lead + 1, leader + 1);
  return by !== undefined && isGapped ? by : null;
}

/** The last place of one of these words in [from, to), or -1. */
function lastOf({ pieces }: Reading, words: ReadonlySet<string>, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (words.has(pieces[at]?.key ?? '')) return at;
  return -1;
}

/** "a delegation led by A met Minister B": B is whom they met. */
function isMet({ pieces, words }: Reading, from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ key }) => words.meetings.has(key) || words.welcomes.has(key));
}

/** Words around a delegation that may say whose it is: "a delegation from the National Assembly of the Norlandian Republic". */
const delegationReach = 12;

/** "received a delegation of six Norlandian senators. The delegation, led by Senator A": of the one told before. */
export function delegationBefore(reading: Reading, start: number): Country | null {
  if (!/^(?:the|la|cette)$/.test(reading.pieces[start - 1]?.key ?? '')) return null;
  for (let at = start - 2; at > 0; at -= 1) {
    if (!reading.words.delegations.has(reading.pieces[at]?.key ?? '') || inSentence(reading, at + 1, start)) continue;
    const near = Array.from({ length: delegationReach }, (_, i) => at - 2 + i).filter((place) =>
      inSentence(reading, Math.min(at, place) + 1, Math.max(at, place) + 1),
    );
    return (
      near.map((place) => countryAt(reading, place)).find((hit) => hit?.countries.length === 1)?.countries[0] ?? null
    );
  }
  return null;
}
