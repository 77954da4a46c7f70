/**
 * The tellings of a document in; those out that are still to come with the next day, month or weekday of the name that the text gives:
 * "agreed to meet in June" on a page of January is of that year's June, "a visit on Friday" on one of Tuesday of that week's Friday.
 */

import type { Reading } from '../acts/types.js';
import { addTo, dayOf } from '../dates/calendar.js';
import { isDay } from '../dates/is-day.js';
import type { DateMention } from '../dates/types.js';
import type { Edtf } from '../types.js';
import type { ContactWords, Telling } from './types.js';

export function daysAhead(
  reading: Reading,
  words: ContactWords,
  tellings: readonly Telling[],
  published: Edtf | null,
): Telling[] {
  return tellings.map((told) => {
    const telling = isYetToCome(told, published) ? { ...told, status: 'planned' as const } : told;
    const isPast = published !== null && telling.date !== null && isBefore(telling.date, published);
    const isAhead = telling.status === 'planned' || telling.status === 'proposed';
    if (isPast && isAhead && isAgo(reading, words, telling)) return { ...telling, date: null };
    const named = isPast && isAhead ? openMention(reading, words, telling) : undefined;
    return named && telling.date ? { ...telling, date: nextOf(telling.date, named) } : telling;
  });
}

/** "From 1 to 3 April the President travels to Lima", "when they meet in May": days that have not come, whatever the tense. */
function isYetToCome({ status, date }: Telling, published: Edtf | null): boolean {
  const [first = ''] = date?.split('/') ?? [];
  return status === 'held' && published !== null && /^\d{4}(?:-\d\d)*$/.test(first) && first > published;
}

/** Of the same length: "2026-02" before "2026-03-12", "2026-03" not; several days by their last. */
function isBefore(date: Edtf, published: Edtf): boolean {
  const last = date.split('/').at(-1) ?? date;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(last) && last < published.slice(0, last.length);
}

/** "had invited him a fortnight ago": the day of the invitation, and not of what is still to come. */
function isAgo({ dates, text }: Reading, { ago }: ContactWords, { date }: Telling): boolean {
  const said = dates.filter((d) => d.edtf === date).flatMap((d) => text.slice(...d.span).split(' '));
  return said.some((word) => ago.includes(word.toLowerCase()));
}

/** The words of the sentence that give the date, where they leave open of which year or week it is. */
function openMention(
  { dates, text, scene }: Reading,
  { recalled }: ContactWords,
  telling: Telling,
): DateMention | undefined {
  const [from, to] = scene.trees[telling.sentence]?.sentence.span ?? [0, 0];
  const own = dates.find((d) => d.edtf === telling.date && d.span[0] >= from && d.span[1] <= to);
  const said = own ? text.slice(...own.span).split(/[^\p{L}]+/u) : [];
  return own && !own.stated && said.every((word) => !recalled.includes(word.toLowerCase())) ? own : undefined;
}

function nextOf(date: Edtf, { weekday }: DateMention): Edtf {
  const day = weekday && isDay(date) ? dayOf(date) : null;
  if (day) return addTo(day, 1, 'W').toString();
  return date.replace(/\d{4}/g, (year) => `${Number(year) + 1}`);
}
