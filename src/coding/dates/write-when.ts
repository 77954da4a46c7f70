/** A place in the calendar in; its TIMEX3 value (as in TimeML) and its EDTF out. */

import type { Edtf } from '../types.js';
import { mondayOf } from './calendar.js';
import type { When } from './types.js';

const edtfSeasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/** "1999-05-18", "1999-05-18T21:45", "1999-06-11TAF", "XXXX-SU", "2003-W05-WE", "199", "20". */
export function toTimex(when: When): string {
  const day = calendarPart(when);
  if (when.clock) return `${day}T${when.clock}`;
  return when.dayPart ? `${day}T${when.dayPart}` : day;
}

function calendarPart(when: When): string {
  if (when.century !== undefined) return two(when.century - 1);
  if (when.decade !== undefined) return String(when.decade).slice(0, 3);
  const year = yearOf(when);
  if (when.week !== undefined) return `${year}-W${two(when.week)}${when.weekend ? '-WE' : ''}`;
  if (when.season) return `${year}-${when.season}`;
  if (when.quarter !== undefined) return `${year}-Q${when.quarter}`;
  if (when.half !== undefined) return `${year}-H${when.half}`;
  if (when.month === undefined) return when.day === undefined && !when.clock && !when.dayPart ? year : `${year}-XX-XX`;
  return when.day === undefined ? `${year}-${two(when.month)}` : `${year}-${two(when.month)}-${two(when.day)}`;
}

/** EDTF at day precision at most; null when neither year nor month is known. Weeks and quarters become intervals. */
export function toEdtf(when: When, approximate = false): Edtf | null {
  const plain = plainEdtf(when);
  return plain !== null && approximate && !plain.includes('/') ? `${plain}~` : plain;
}

function plainEdtf(when: When): Edtf | null {
  if (when.century !== undefined) return `${two(when.century - 1)}XX`;
  if (when.decade !== undefined) return `${String(when.decade).slice(0, 3)}X`;
  if (when.year === null && when.month === undefined) return null;
  const year = yearOf(when);
  if (when.week !== undefined) return weekEdtf(when);
  if (when.season) return `${year}-${edtfSeasons[when.season]}`;
  if (when.quarter !== undefined) return `${year}-${32 + when.quarter}`;
  if (when.half !== undefined) return `${year}-${39 + when.half}`;
  if (when.month === undefined) return year;
  return when.day === undefined ? `${year}-${two(when.month)}` : `${year}-${two(when.month)}-${two(when.day)}`;
}

function weekEdtf(when: When): Edtf | null {
  if (when.year === null || when.week === undefined) return null;
  const monday = mondayOf(when.year, when.week);
  const first = when.weekend ? monday.add({ days: 5 }) : monday;
  return `${first.toString()}/${monday.add({ days: 6 }).toString()}`;
}

function yearOf(when: When): string {
  return when.year === null ? 'XXXX' : String(when.year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
