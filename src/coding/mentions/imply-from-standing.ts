/** A title that states no country in, the one for which its holder stands out: "Norland, represented by Minister A", "For Norland, Secretary B". */

import type { Country } from '../types.js';
import { clauseStart } from './clause-start.js';
import type { Place } from './company.js';
import { type CountryHit, countryAt } from './country-at.js';
import { isEnvoy } from './level-of.js';
import { matchPhrase } from './phrase-index.js';

/** Null where the sentence tells neither. */
export function implyFromStanding(place: Place): Country | null {
  if (place.title.head.kind !== 'office' || place.title.head.plural) return null;
  return fromRepresented(place) ?? fromFor(place);
}

/** "Le Nordmark, représenté par la ministre A": the name right before the participle. */
function fromRepresented({ reading, title }: Place): Country | null {
  const { pieces, words } = reading;
  const article = words.determiners.has(pieces[title.start - 1]?.key ?? '') ? 1 : 0;
  const by = title.start - article - 1;
  const isBy = /^(?:par|by)$/.test(pieces[by]?.key ?? '') && /^represente[es]*d?$/.test(pieces[by - 1]?.key ?? '');
  return isBy && pieces[by - 1]?.gap === ', ' ? (nameEnding(reading, by - 1)?.countries[0] ?? null) : null;
}

/** Words of the longest name: "Papua New Guinea". */
const nameReach = 4;

function nameEnding(reading: Place['reading'], end: number): CountryHit | null {
  const hits = Array.from({ length: nameReach }, (_, back) => countryAt(reading, end - 1 - back));
  return hits.find((hit) => hit?.form === 'name' && hit.end === end) ?? null;
}

/** "For Norland, Secretary A welcomed; for Oldmark, Minister B": words that open the clause, with the title right behind. */
function fromFor(place: Place): Country | null {
  const { reading, title } = place;
  const { pieces, words } = reading;
  const start = clauseStart(place, title.start);
  const phrase = matchPhrase(words.signsFor, pieces, start) ?? matchPhrase(words.behalf, pieces, start);
  const hits = phrase ? [0, 1].map((on) => countryAt(reading, phrase.end + on)) : [];
  const hit = hits.find((one) => one?.form === 'name');
  const article = words.determiners.has(pieces[title.start - 1]?.key ?? '') ? 1 : 0;
  const isNext = hit?.end === title.start - article && pieces[hit.end]?.gap === ', ';
  return isNext && !isEnvoy(title) ? (hit.countries[0] ?? null) : null;
}
