/** Days in, days out: the calendar arithmetic of the date reader, on Temporal. */

import { Temporal } from 'temporal-polyfill';
import type { When } from './types.js';

/** A calendar day; `Day.compare` orders two of them. */
export type Day = Temporal.PlainDate;
export const Day = Temporal.PlainDate;
export type CalendarUnit = 'Y' | 'M' | 'W' | 'D';

/** "2024-09-04" gives that day; a string that is no day gives null. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return dayOfWhen({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The day a When names, when it names one with its year and the calendar has it. */
export function dayOfWhen(when: When): Day | null {
  if (when.year === null || !when.month || !when.day || !isDay(when.year, when.month, when.day)) return null;
  return new Temporal.PlainDate(when.year, when.month, when.day);
}

export function whenOfDay(day: Day): When {
  return { year: day.year, month: day.month, day: day.day };
}

/** `count` may be negative: addTo(day, -1, 'W') is a week before. */
export function addTo(day: Day, count: number, unit: CalendarUnit): Day {
  if (unit === 'Y') return day.add({ years: count });
  if (unit === 'M') return day.add({ months: count });
  return day.add({ days: unit === 'W' ? 7 * count : count });
}

/** The day `weekday` (1 Monday … 7 Sunday) that is `day` or the last before it. */
export function weekdayUpTo(day: Day, weekday: number): Day {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 });
}

/** The day `weekday` that is `day` or the first after it. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
}

/** ISO week of a day; its year may differ from the day's own at the turn of the year. */
export function weekOf(day: Day): When {
  return { year: day.yearOfWeek ?? day.year, week: day.weekOfYear ?? 1 };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const inFirstWeek = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return weekdayUpTo(inFirstWeek, 1).add({ days: 7 * (week - 1) });
}

/** Does the calendar have this day? A year that is not known is taken as a leap year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const last = daysOfMonths[month - 1] ?? 0;
  const isLeap = month === 2 && isLeapYear(year ?? 2000);
  return day >= 1 && day <= (isLeap ? last + 1 : last);
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
