/** A title that states no country in, the one that its holder signs for out: "Secretary A signed for Norland and Ambassador B for Estmark". */

import type { Country } from '../types.js';
import { namedIn, type Place } from './company.js';
import type { CountryHit } from './country-at.js';
import { countryAt } from './country-at.js';
import { isEnvoy } from './level-of.js';
import { matchPhrase } from './phrase-index.js';
import { otherState, sentenceEnd, sideOf } from './visitor.js';

/** Null where the sentence tells of no signing, or not for whom. */
export function implyFromSigning(place: Place): Country | null {
  const { reading, title, start, drafts } = place;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const end = sentenceEnd(place, title.end);
  const isSigning = reading.pieces.slice(start, end).some(({ key }) => reading.words.signs.has(key));
  if (!own || !isSigning) return null;
  const name = own.mentions.map((mention) => mention.name).find((one) => one.start >= start && one.start < end);
  return before(place) ?? behind(place, Math.max(title.end, name?.end ?? 0)) ?? besideHome(place);
}

/** Pieces from a name to "on behalf of Norland", and from there to a title. */
const reach = 8;

/** "A for Norland", "A did so on behalf of Norland": before anybody else is named. */
function behind(place: Place, from: number): Country | null {
  const { pieces, words } = place.reading;
  for (let at = from; at < from + reach && namedIn(place, from, at).length === 0; at += 1) {
    const hit = stateFor(place, at, at === from || words.signs.has(pieces[at - 1]?.key ?? ''));
    if (hit) return hit.countries[0] ?? null;
  }
  return null;
}

/** "Signing on behalf of Norland was Secretary A", "for Norland, by Secretary A"; in "on behalf of Norland and by B" the "and" parts them. */
function before(place: Place): Country | null {
  const { title, start, reading } = place;
  for (let at = title.start - 1; at >= Math.max(start, title.start - reach); at -= 1) {
    if (joins.test(reading.pieces[at]?.key ?? '') || namedIn(place, at, title.start).length > 0) return null;
    const hit = stateFor(place, at, true);
    const isOpening = hit !== null && reading.pieces[hit.end]?.gap === ', ';
    if (hit && (isOpening || stateFor(place, at, false))) return hit.countries[0] ?? null;
  }
  return null;
}

const joins = /^(?:and|et|while|whereas|tandis|alors)$/;

/** The state behind "on behalf of"; behind a mere "for" only where `short`. */
function stateFor({ reading, named }: Place, at: number, short: boolean): CountryHit | null {
  const { words, pieces } = reading;
  const phrase = matchPhrase(words.behalf, pieces, at) ?? (short ? matchPhrase(words.signsFor, pieces, at) : null);
  const hits = phrase ? [0, 1, 2, 3, 4].map((on) => countryAt(reading, phrase.end + on)) : [];
  const hit = hits.find((one) => one !== null);
  return hit?.countries.some((country) => named.includes(country)) ? hit : null;
}

/** "signed by Secretary A and Ambassador B", on a page of A's state: one signs with another state's envoy. */
function besideHome(place: Place): Country | null {
  const { title, start, home, isMission } = place;
  const others = namedIn(place, start, sentenceEnd(place, title.end));
  const isBeside = others.length === 1 && others.every((one) => sideOf(place, one) === home);
  return isEnvoy(title) && !isMission && home !== null && isBeside ? otherState(place, home) : null;
}
