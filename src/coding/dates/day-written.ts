/** A document in; the day that "today" and "on Tuesday" count from out: the dateline's, where the text went out soon after it. */

import type { Document } from '../../ingest/types.js';
import { dayOf } from './calendar.js';

/** Days between the dateline of a text and the page that carries it, at most. */
const longestDelayDays = 7;

/** "LIMA, March 10 – … met today", on a page of 12 March: of 10 March. */
export function dayWritten({ dateline, published }: Pick<Document, 'dateline' | 'published'>): string | null {
  const out = dayOf(published);
  const printed = dateline?.date;
  if (!out || !printed) return published;
  const days = [out.year, out.year - 1].map((year) => dayOf(printed.replace('XXXX', String(year))));
  const written = days.find((day) => day && isShortly(day.until(out, { largestUnit: 'days' }).days));
  return written?.toString() ?? published;
}

function isShortly(days: number): boolean {
  return days >= 0 && days <= longestDelayDays;
}
