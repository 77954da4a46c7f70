/** A plural title that two people share in, the country of its holder out: "the foreign ministers of the two countries, A and B". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, type Place } from './company.js';
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
  if (told.length > 1 && !told.includes(home ?? '')) return told.length === 2 ? (told[pair.indexOf(own as DraftPerson)] ?? null) : null;
  if (home === null) return null;
  const [first, second] = pair.map((draft) => countryOf(place, draft));
  const isHome =
    own === pair[0] ? first === home || (second ?? '') !== home : second === home || (first ?? home) !== home;
  return isHome ? home : otherState(place, home);
}

/** The states that the sentence names, in order: "le sommet Nordmark-Oldmark", "la commission nordo-oldienne". */
function statesOf({ reading, title, start, named }: Place): Country[] {
  const end = reading.pieces.findIndex((_, at) => at > title.end && isStop(reading.pieces, at));
  const hits = reading.pieces
    .slice(start, end < 0 ? reading.pieces.length : end)
    .flatMap((_, i) => countryAt(reading, start + i)?.countries ?? []);
  return [...new Set(hits)].filter((country) => named.includes(country));
}
