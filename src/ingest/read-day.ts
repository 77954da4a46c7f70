/** A day as people and pages print it in; year, month and day out, and whether such a day exists. */

import { monthNumber } from './calendar-names.js';

/** What is printed; null for what is not. */
export type PrintedDay = { readonly year: number | null; readonly month: number; readonly day: number | null };

const isoDay = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=$|[T\s])/;
const compactDay = /^(\d{4})(\d{2})(\d{2})$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?=$|\s)/;
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=$|[\s,|-])/;
const dayMonth =
  /^(\d{1,2})(?:er|st|nd|rd|th|º)?\.?\s+(?:[-–]\s+)?(?:de\s+|of\s+|tháng\s+)?([\p{L}.]+)(?:\s*,)?(?:\s+(?:[-–]\s+)?(?:de\s+|del\s+|năm\s+)?(\d{4}))?(?!\d)/u;
const vietnameseDay = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/iu;
const monthDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!\d)/u;
const monthYear = /^(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$/u;
/** What may stand before a day: "le", "on", a weekday with its comma. */
const lead =
  /^(?:(?:le|du|on|el|ngày|published|publié)\s+)?(?:\p{L}{3,9}\.?,?\s+(?=\d{1,2}[\s./-]|\p{L}{3,9}\.?\s+\d))?(?:le\s+)?/iu;

/**
 * Read the day at the start of `text`: "2024-09-04T10:00", "4 septembre 2024", "Sept. 4", "04/09/2024", "2021-07".
 *
 * Days come before months in figures ("04/09/2024" is in September), unless the second figure can be no month.
 * @returns null when no day is printed there. Whether the day exists is for `isRealDay` to say.
 */
export function readDay(text: string): PrintedDay | null {
  const trimmed = text.trim().slice(0, 80);
  return readFigures(trimmed) ?? readNamed(trimmed) ?? readNamed(trimmed.replace(lead, ''));
}

/** False for 31 February and for month 13. A day without a year may be in a leap year. */
export function isRealDay({ year, month, day }: PrintedDay): boolean {
  if (month < 1 || month > 12 || (year !== null && (year < 1500 || year > 2200))) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate());
}

/** EDTF: "2024-09-04", "2024-09", "XXXX-09-04". */
export function dayToEdtf({ year, month, day }: PrintedDay): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0'), String(month).padStart(2, '0')];
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function readFigures(text: string): PrintedDay | null {
  const found = isoDay.exec(text) ?? compactDay.exec(text) ?? yearFirst.exec(text);
  if (found) return printed(found[1], Number(found[2]), found[3]);
  const [, first, second, year] = dayFirst.exec(text.replace(lead, '')) ?? [];
  if (first === undefined || second === undefined) return null;
  const monthFirst = Number(second) > 12 && Number(first) <= 12;
  return monthFirst ? printed(year, Number(first), second) : printed(year, Number(second), first);
}

function readNamed(text: string): PrintedDay | null {
  const [, ngay, thang, nam] = vietnameseDay.exec(text) ?? [];
  if (ngay !== undefined) return printed(nam, Number(thang), ngay);
  const [, day, month, year] = dayMonth.exec(text) ?? [];
  const first = month === undefined ? undefined : monthNumber(month);
  if (first !== undefined) return printed(year, first, day);
  const [, name, dayAfter, yearAfter] = monthDay.exec(text) ?? [];
  const second = name === undefined ? undefined : monthNumber(name);
  if (second !== undefined && dayAfter !== undefined) return printed(yearAfter, second, dayAfter);
  const [, alone, itsYear] = monthYear.exec(text) ?? [];
  const third = alone === undefined ? undefined : monthNumber(alone);
  return third === undefined ? null : printed(itsYear, third, undefined);
}

function printed(year: string | undefined, month: number, day: string | undefined): PrintedDay {
  return { year: year === undefined ? null : Number(year), month, day: day === undefined ? null : Number(day) };
}
