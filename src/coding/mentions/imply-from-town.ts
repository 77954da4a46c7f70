/** The title of a mayor or a governor in, the state abroad of the town told last before him out: "s'est rendu à Nordville, où le maire A l'a accueilli". */

import type { Country } from '../types.js';
import type { Place } from './company.js';
import { countryAt } from './country-at.js';
import { levelOf } from './level-of.js';
import { matchPhrase } from './phrase-index.js';

/** Null where the town is at home, since guests come there. */
export function implyFromTown(place: Place): Country | null {
  const { title, start, home } = place;
  if (levelOf(title, null) !== 'local' || title.head.kind !== 'office' || title.head.plural) return null;
  const places = Array.from({ length: title.start - start }, (_, back) => title.start - 1 - back);
  const town = places.map((at) => townAt(place, at)).find((country) => country !== null) ?? null;
  return town === home ? null : town;
}

/** Behind "in" or "à". */
function townAt({ reading }: Place, at: number): Country | null {
  const { pieces, words } = reading;
  if (matchPhrase(words.connectors, pieces, at - 1)?.value !== 'to') return null;
  const hit = countryAt(reading, at);
  const state = hit?.form === 'capital' || hit?.form === 'name' ? hit.countries[0] : undefined;
  return matchPhrase(words.cities, pieces, at)?.value ?? state ?? null;
}
