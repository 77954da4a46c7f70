/** A title that states no country in, the one that heads its line in a list of guests out: "Norland : le président A, la ministre B". */

import type { Country } from '../types.js';
import { type Place, sentenceStart } from './company.js';
import { countryAt } from './country-at.js';
import type { Reading } from './reading.js';

/** Only beside another line with a heading: alone, "NORVILLE: The President …" is where a dispatch comes from. */
export function implyFromHeading({ reading, title, start }: Place): Country | null {
  const country = headingAt(reading, start);
  if (country === null) return null;
  const next = nextLine(reading, title.end);
  const isList = [sentenceStart(reading, Math.max(0, start - 1)), next].some((at) => headingAt(reading, at) !== null);
  return isList ? country : null;
}

function headingAt(reading: Reading, at: number): Country | null {
  const hit = countryAt(reading, at);
  const isWhole = hit?.form === 'name' || hit?.form === 'organisation';
  return isWhole && /^[ \u00a0\u202f]?:[ \u00a0]$/.test(reading.pieces[hit.end]?.gap ?? '')
    ? (hit.countries[0] ?? null)
    : null;
}

function nextLine({ pieces }: Reading, from: number): number {
  let at = from;
  while (at < pieces.length && !/\n/.test(pieces[at]?.gap ?? '')) at += 1;
  return at;
}
