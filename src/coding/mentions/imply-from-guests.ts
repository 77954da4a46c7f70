/** A title that states no country in, the other state's out, where its holder comes to the home side's country as a guest, or another holds that office at home. */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { type Place, placeOf } from './company.js';
import { belongingOf } from './country-of.js';
import { isExclusive, isSameOffice } from './same-office.js';
import { isVisitor, otherState, sideOf } from './visitor.js';

/** Null where neither tells. */
export function implyFromGuests(place: Place): Country | null {
  const { title, home } = place;
  if (title.head.kind !== 'office' || title.head.plural || home === null) return null;
  return isVisitor(place) || isSecond(place) ? otherState(place, home) : null;
}

/** "President B", where the text has named a President A, who is no guest: a state has one. */
function isSecond(place: Place): boolean {
  const { reading, title, drafts, home } = place;
  if (!isExclusive(reading, title)) return false;
  const isFirst = (draft: DraftPerson) =>
    draft.titles.some((one) => one.start < title.start && isSameOffice(reading, one, title) && isOfHome(place, one)) &&
    sideOf(place, draft) === home;
  const others = drafts.filter((draft) => !draft.titles.includes(title));
  return others.some(isFirst) && drafts.some(({ titles }) => titles.includes(title));
}

function isOfHome(place: Place, title: Place['title']): boolean {
  const there = placeOf(place, title);
  return belongingOf(title).own === place.home || (belongingOf(title).own === null && !isVisitor(there));
}
