/** The dates of two accounts in, how closely they agree out. */

import type { ContactKind, Edtf } from '../../coding/types.js';
import { daysOfDate, openDays } from '../days-of-date.js';
import type { Day } from '../store/schema.js';

/**
 * `exact`: a day in common. `implied`: one gives no date, but reports in a document of that day or the days after.
 * `near`: within a month that one names, or on a day whose year one leaves open. `next day`: a day apart.
 */
export type Nearness = 'exact' | 'implied' | 'near' | 'next day' | 'apart';

export type Dated = {
  readonly kind: ContactKind;
  readonly date: Edtf | null;
  readonly saidOn: Day | null;
  readonly reported: boolean;
  readonly planned: boolean;
};

/** "in August" may still be that one call; "in 2021" may be many. */
const vaguest = 31;
const dayMs = 86_400_000;
/** Days between what is reported without a date and the report; a visit may last, and be reported before it ends. */
const reportedAfter = { visit: 5, other: 2 };

export function meetingOfDates(one: Dated, other: Dated): Nearness {
  if (one.date === null && other.date === null) return bothImplied(one, other);
  if (one.date === null) return impliedBy(one, other);
  if (other.date === null) return impliedBy(other, one);
  const [a, b] = [daysOfDate(one.date), daysOfDate(other.date)];
  if (a.from === null || b.from === null) return sameDayOfYear(one.date, other.date) ? 'near' : 'apart';
  const widest = Math.max(openDays(a), openDays(b));
  if (widest > vaguest) return 'apart';
  const gap = Math.max(daysFrom(a.to, b.from), daysFrom(b.to, a.from));
  if (gap <= 3 && gap > 0 && widest <= 3 && one.planned !== other.planned) return 'near'; // held a little off the plan
  if (gap === 1 && widest <= 3) return 'next day';
  if (gap > 0) return 'apart';
  return widest <= 3 || (one.kind === 'visit' && widest < 15) ? 'exact' : 'near';
}

/** "XXXX-07-22" and "2021-07-22". */
function sameDayOfYear(one: Edtf, other: Edtf): boolean {
  return one.length === 10 && other.length === 10 && one.slice(4) === other.slice(4);
}

/** @param undated reports without a date; @param dated must not be after the report, nor long before it. */
function impliedBy(undated: Dated, dated: Dated): Nearness {
  const { from, to } = daysOfDate(dated.date);
  if (undated.saidOn === null || from === null || to === null) return 'apart';
  // Looked back on without a date: most likely what the day is about, if no other contact of that document is.
  if (!undated.reported) return daysFrom(to, undated.saidOn) === 0 && from === to ? 'near' : 'apart';
  const after = reportedAfter[undated.kind === 'visit' ? 'visit' : 'other'];
  if (daysFrom(from, to) >= vaguest) return 'apart';
  const early = undated.kind === 'visit' ? after : 0;
  return daysFrom(undated.saidOn, from) <= early && daysFrom(to, undated.saidOn) <= after ? 'implied' : 'apart';
}

function bothImplied(one: Dated, other: Dated): Nearness {
  if (!one.reported || !other.reported || one.saidOn === null || other.saidOn === null) return 'apart';
  const apart = Math.abs(daysFrom(one.saidOn, other.saidOn));
  return apart <= reportedAfter[one.kind === 'visit' ? 'visit' : 'other'] ? 'implied' : 'apart';
}

/** From one day to another; 1 from the 3rd to the 4th. */
function daysFrom(one: Day | null, other: Day | null): number {
  return (Date.parse(other ?? '') - Date.parse(one ?? '')) / dayMs;
}
