/** Days in, days out: the calendar arithmetic of the date reader, in the Gregorian calendar. */

import type { When } from './types.js';

/** A calendar day, with no hour and no place. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };
export type CalendarUnit = 'Y' | 'M' | 'W' | 'D';

/** "2024-09-04" gives that day; a string that is no day gives null. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return dayOfWhen({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The day a When names, when it names one with its year and the calendar has it. */
export function dayOfWhen({ year, month, day }: When): Day | null {
  if (year === null || !month || !day || !isDay(year, month, day)) return null;
  return { year, month, day };
}

export function whenOfDay({ year, month, day }: Day): When {
  return { year, month, day };
}

/** "2024-09-04". */
export function isoOf({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** `count` may be negative: addTo(day, -1, 'W') is a week before. A month after 31 January is the last day of February. */
export function addTo(day: Day, count: number, unit: CalendarUnit): Day {
  if (unit === 'D' || unit === 'W') return dayAt(numberOf(day) + (unit === 'W' ? 7 * count : count));
  const months = day.year * 12 + day.month - 1 + (unit === 'Y' ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(day.day, lastOf(year, month)) };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return modulo(numberOf(day) + 3, 7) + 1; // 1 January 1970 was a Thursday
}

/** The day `weekday` (1 Monday … 7 Sunday) that is `day` or the last before it. */
export function weekdayUpTo(day: Day, weekday: number): Day {
  return addTo(day, -modulo(weekdayOf(day) - weekday, 7), 'D');
}

/** The day `weekday` that is `day` or the first after it. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return addTo(day, modulo(weekday - weekdayOf(day), 7), 'D');
}

/** ISO week of a day; its year, that of the week's Thursday, may differ from the day's own at the turn of the year. */
export function weekOf(day: Day): When {
  const { year } = addTo(weekdayUpTo(day, 1), 3, 'D');
  return { year, week: Math.floor(daysBetween(mondayOf(year, 1), day) / 7) + 1 };
}

/** Monday of an ISO week; 4 January is always in the first one. */
export function mondayOf(year: number, week: number): Day {
  return addTo(weekdayUpTo({ year, month: 1, day: 4 }, 1), week - 1, 'W');
}

/** Does the calendar have this day? A year that is not known is taken as a leap year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= lastOf(year ?? 2000, month);
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; 0 where there is no such month. */
function lastOf(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysOfMonths[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** In 400 years, a leap day every four years but three. */
const daysInEra = 146_097;

/** Days since 1 January 1970. Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
function numberOf({ year, month, day }: Day): number {
  const marchYear = month > 2 ? year : year - 1; // years that begin in March end with the leap day
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + dayOfYear - 719_468;
}

/** The day of that number. Source: the same, civil_from_days. */
function dayAt(number: number): Day {
  const era = Math.floor((number + 719_468) / daysInEra);
  const inEra = number + 719_468 - era * daysInEra;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
