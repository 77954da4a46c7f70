/** The first or the last day of a stay and its length in days in; all its days out. Null where the calendar lacks the day. */

import { addTo, dayOf } from '../dates/calendar.js';
import type { Edtf } from '../types.js';

export function stayFrom(told: Edtf, days: number, isFirst: boolean): Edtf | null {
  const day = dayOf(told);
  if (!day) return null;
  const other = addTo(day, isFirst ? days - 1 : 1 - days, 'D').toString();
  return isFirst ? `${told}/${other}` : `${other}/${told}`;
}
