/** A place in a text in; where the words of respect begin that end there out: "Sa Majesté" of "Sa Majesté le roi". */

import { matchPhrase } from './phrase-index.js';
import type { Reading } from './reading.js';

/** Pieces of the longest words of respect: "Son Altesse Royale", "S.E.M.". */
const longest = 4;

/** The longest ones, as the place of their first piece; null where none end before piece `end`. */
export function honoursBefore({ words, pieces }: Reading, end: number): number | null {
  for (let at = end - longest; at < end; at++) if (matchPhrase(words.honorifics, pieces, at)?.end === end) return at;
  return null;
}
