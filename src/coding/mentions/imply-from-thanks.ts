/** A title that states no country in, the one that its holder's thanks give out: who "thanked Norland for its help" is of the other state. */

import type { Country } from '../types.js';
import { namedIn, type Place } from './company.js';
import { countryAt } from './country-at.js';
import { otherState, sentenceEnd } from './visitor.js';

/** Words between the title and the thanks: a name, a comma, an adverb or two. */
const thanksReach = 7;

/** Nobody thanks his own state. Null where it isn't the home side that is thanked, or several others are named. */
export function implyFromThanks(place: Place): Country | null {
  const { reading, title, home } = place;
  if (title.head.kind === 'description' || home === null) return null;
  const end = Math.min(title.end + thanksReach, sentenceEnd(place, title.end));
  const behind = reading.pieces.slice(title.end, end).findIndex(({ key }) => reading.words.thanks.has(key));
  const at = title.end + behind;
  if (behind < 0 || namedIn(place, title.end, at).length > 1) return null;
  const article = reading.words.determiners.has(reading.pieces[at + 1]?.key ?? '') ? 1 : 0;
  const thanked = countryAt(reading, at + 1 + article);
  const isHome = thanked?.form === 'name' && thanked.countries.join() === home;
  return isHome ? otherState(place, home) : null;
}
