/** Which function reads what: the table of contents of the readers. */

import { readClock, readDayPart } from './read-clocks.js';
import { readDay, readDays, readNearDay, readSameDay, readStayDay, readWeekday, readWeekdays } from './read-days.js';
import { readDuration, readReference, readSet, readShift } from './read-lengths.js';
import {
  readCentury,
  readDecade,
  readMonth,
  readMonths,
  readPeriod,
  readQuarter,
  readSeason,
  readYear,
  readYears,
} from './read-periods.js';
import type { Reader } from './told.js';
import type { Reading } from './types.js';

export const readers: Readonly<Record<Reading, Reader>> = {
  day: readDay,
  days: readDays,
  month: readMonth,
  months: readMonths,
  year: readYear,
  years: readYears,
  weekday: readWeekday,
  weekdays: readWeekdays,
  'near-day': readNearDay,
  'same-day': readSameDay,
  'stay-day': readStayDay,
  period: readPeriod,
  season: readSeason,
  quarter: readQuarter,
  decade: readDecade,
  century: readCentury,
  clock: readClock,
  'day-part': readDayPart,
  duration: readDuration,
  shift: readShift,
  set: readSet,
  reference: readReference,
};
