/** A title that states no country in, the one that a reception abroad gives out: who receives a guest of the home side, and where. */

import type { Country } from '../types.js';
import { countriesIn, lastWord, type Place } from './company.js';
import { countryAt } from './country-at.js';
import { honoursBefore } from './honours-before.js';
import { visitedBefore } from './imply-from-visits.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import type { Reading } from './reading.js';

/** Pieces between "received" and "by": "was warmly received at Norville International Airport by". */
const receptionReach = 9;

/** "They were received in Norville by President A": of where they were; "was received by Minister A", on a visit abroad: of the state visited. */
export function implyFromHosts(place: Place): Country | null {
  const by = byBefore(place.reading, place.title.start);
  const at = by === null ? -1 : lastWord(place, 'welcomes', Math.max(place.start, by - receptionReach));
  if (by === null || at < 0) return null;
  const guest = countriesIn(place, place.start, at)[0] ?? place.home;
  const where = placeIn(place, at, by);
  const host = where ?? (guest === place.home ? visitedBefore(place, null) : null);
  return host === guest ? null : host;
}

/** The "by" before an article and words of respect. */
function byBefore(reading: Reading, start: number): number | null {
  const { pieces, words } = reading;
  const article = words.determiners.has(pieces[start - 1]?.key ?? '') ? start - 1 : start;
  const first = honoursBefore(reading, article) ?? article;
  return /^(?:by|par)$/.test(pieces[first - 1]?.key ?? '') && isJointAt(pieces, first) ? first - 1 : null;
}

/** "in Rome", "à Norville": the town or state that a preposition names. */
function placeIn({ reading }: Place, from: number, to: number): Country | null {
  const { words, pieces } = reading;
  const places = Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
  const hits = places
    .filter((at) => matchPhrase(words.connectors, pieces, at - 1)?.value === 'to')
    .map((at) => nameAt(reading, at));
  return hits.find((country) => country !== null) ?? null;
}

function nameAt(reading: Reading, at: number): Country | null {
  const hit = countryAt(reading, at);
  const isState = hit?.form === 'name' || hit?.form === 'capital';
  return (isState ? hit.countries[0] : matchPhrase(reading.words.cities, reading.pieces, at)?.value) ?? null;
}
