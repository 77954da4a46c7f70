/** A visit and a telling in; true when both tell one stay. */

import { isDay } from '../dates/is-day.js';
import type { Encounter } from './encounter.js';
import { sharesPeople } from './same-people.js';
import type { Telling } from './types.js';

/** "A, who arrived on Sunday, is leaving on Tuesday": the first and the last day of one visit, told in one sentence. */
export function isOneStay(encounter: Encounter, telling: Telling): boolean {
  const isOrdered = isDay(encounter.date) && isDay(telling.date) && encounter.date < telling.date;
  return isOrdered && isSameStay(encounter, telling) && sharesPeople(encounter, telling);
}

/** "a tour which also took him to Peru": the tour and the verb tell one visit. */
export function isSameStay({ tellings }: Encounter, { kind, place, sentence }: Telling): boolean {
  const isThere = (t: Telling) => t.sentence === sentence && t.place?.country === place?.country;
  return kind === 'visit' && place !== null && tellings.some(isThere);
}
