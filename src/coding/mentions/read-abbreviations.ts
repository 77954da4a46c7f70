/** A text in; the abbreviations by which it goes on to call a state, "the Republic of Norland (RN)", and each one's state out. */

import type { Country } from '../types.js';
import { formalName } from './formal-name.js';
import type { Reading } from './reading.js';

/** Words of a formal name with its abbreviation, at most. */
const longest = 8;

/** Only initials of the words before count, and only of a formal name: "Oldmark (AP)" is an agency. */
export function readAbbreviations(reading: Pick<Reading, 'pieces' | 'words'>): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  reading.pieces.forEach(({ form, gap }, at) => {
    const isInBrackets = / \($/.test(gap) && /^\)/.test(reading.pieces[at + 1]?.gap ?? '');
    const country = isInBrackets && /^\p{Lu}{2,5}$/u.test(form) ? calledBefore(reading, at) : null;
    if (country) found.set(form, country);
  });
  return found;
}

function calledBefore(reading: Pick<Reading, 'pieces' | 'words'>, at: number): Country | null {
  const { pieces } = reading;
  for (let start = Math.max(0, at - longest); start < at - 1; start++) {
    const name = formalName(reading, start);
    const initials = pieces.slice(start, at).flatMap(({ form, capital }) => (capital ? form[0] : []));
    if (name?.end === at && initials.join('') === pieces[at]?.form) return name.value.country;
  }
  return null;
}
