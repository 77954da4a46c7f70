/** Dates: a text in, every expression of time in it out, with its value in the calendar. */

export { dayWritten } from './day-written.js';
export { dueOf } from './due-of.js';
export { type DateExplanation, explainDates, type RefusedDate } from './explain-dates.js';
export { findDates } from './find-dates.js';
export { loadDateTables } from './load-date-tables.js';
export type {
  DateAnchor,
  DateKind,
  DateMention,
  DateModifier,
  DateOptions,
  DateRelation,
  DateTables,
} from './types.js';
