/** A plural title that two people share in, the country of its holder out: "the foreign ministers of the two countries, A and B". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, type Place } from './company.js';
import { otherState } from './visitor.js';

/** Each has a copy of the title (share-out.ts); the home side's is named first, where neither name tells. */
export function implyFromPair(place: Place): Country | null {
  const { title, drafts, home } = place;
  const shares = (draft: DraftPerson) =>
    draft.titles.some(({ start, head }) => start === title.start && head.kind !== 'description');
  const pair = drafts.filter(shares);
  const isPair = title.head.kind !== 'description' && title.head.plural && pair.length === 2;
  if (!isPair || home === null) return null;
  const own = pair.find(({ titles }) => titles.includes(title));
  const [first, second] = pair.map((draft) => countryOf(place, draft));
  const isHome =
    own === pair[0] ? first === home || (second ?? '') !== home : second === home || (first ?? home) !== home;
  return isHome ? home : otherState(place, home);
}
