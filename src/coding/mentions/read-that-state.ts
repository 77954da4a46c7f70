/** The place behind an office in, the state that "of that Caribbean nation" or "du pays hôte" points back to out. */

import { countryAt } from './country-at.js';
import { matchPhrase } from './phrase-index.js';
import { isJoint } from './pieces.js';
import type { Part, Reading } from './reading.js';

/** Words between the article and the state: "that small Caribbean nation". */
const qualities = 2;

/** How far before the office the state is named, in words. */
const namedReach = 80;

/** The state named last before, by its own name or a town of it. */
export function readThatState(reading: Reading, at: number): Part | null {
  const { pieces, words } = reading;
  const of = matchPhrase(words.connectors, pieces, at);
  if (of?.value !== 'of') return null;
  const article = pieces[of.end]?.key ?? '';
  if (!words.pointers.has(article)) return null;
  const places = Array.from({ length: qualities + 1 }, (_, more) => of.end + 1 + more);
  const end = places.find((place) => words.polities.has(pieces[place]?.key ?? ''));
  if (end === undefined || !pieces.slice(of.end, end + 1).every(({ gap }) => isJoint(gap))) return null;
  const country = namedBefore(reading, at);
  return country ? { kind: 'country', countries: [country], role: 'of', form: 'name', end: end + 1 } : null;
}

function namedBefore(reading: Reading, at: number): string | null {
  for (let back = at - 1; back >= Math.max(0, at - namedReach); back -= 1) {
    const hit = countryAt(reading, back);
    if (hit && /^(?:name|capital|city)$/.test(hit.form) && hit.end <= at) return hit.countries[0] ?? null;
  }
  return null;
}
