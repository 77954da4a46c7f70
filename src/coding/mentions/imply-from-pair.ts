/** A plural title that two people share in, the country of its holder out: "the foreign ministers of the two countries, A and B". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, type Place, sentenceStart } from './company.js';
import { countryAt } from './country-at.js';
import { isStop } from './pieces.js';
import { otherState } from './visitor.js';

/** Each has a copy of the title (share-out.ts); the home side's is named first, where neither name tells. */
export function implyFromPair(place: Place): Country | null {
  const { title, drafts, home } = place;
  const shares = (draft: DraftPerson) =>
    draft.titles.some(({ start, head }) => start === title.start && head.kind !== 'description');
  const pair = drafts.filter(shares);
  const isPair = title.head.kind !== 'description' && title.head.plural && pair.length === 2;
  if (!isPair) return null;
  const own = pair.find(({ titles }) => titles.includes(title));
  const told = statesOf(place);
  if (told.length > 1 && !told.includes(home ?? ''))
    return told.length === 2 ? (told[pair.indexOf(own as DraftPerson)] ?? null) : null;
  if (home === null) return null;
  const [first, second] = pair.map((draft) => countryOf(place, draft));
  const isHome =
    own === pair[0] ? first === home || (second ?? '') !== home : second === home || (first ?? home) !== home;
  return isHome ? home : (otherState(place, home) ?? partnerBefore(place, home));
}

/** "Les deux pays", told of in a sentence before: the last that names the home side and one other state. */
function partnerBefore(place: Place, home: Country): Country | null {
  const { reading, start } = place;
  for (let end = start; end > 0; end = sentenceStart(reading, end - 1)) {
    const told = statesWithin(place, sentenceStart(reading, end - 1), end);
    if (told.length === 2 && told.includes(home)) return told.find((country) => country !== home) ?? null;
  }
  return null;
}

/** The states that the sentence names, in order: "le sommet Nordmark-Oldmark", "la commission nordo-oldienne". */
function statesOf(place: Place): Country[] {
  const { reading, title, start } = place;
  const end = reading.pieces.findIndex((_, at) => at > title.end && isStop(reading.pieces, at));
  return statesWithin(place, start, end < 0 ? reading.pieces.length : end);
}

function statesWithin({ reading, named }: Place, from: number, to: number): Country[] {
  const hits = reading.pieces.slice(from, to).flatMap((_, i) => countryAt(reading, from + i)?.countries ?? []);
  return [...new Set(hits)].filter((country) => named.includes(country));
}
