/** The words of a contact in, what they tell of its time without a day out: a bare weekday, or that it is yet to come. */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { stretchOf } from './stretch.js';
import type { ContactWords } from './types.js';

/** "Jeudi, il a reçu A": the weekday of a day that the text lets nobody fix, 1 Monday … 7 Sunday. */
export function openWeekday(reading: Reading, stretch: readonly Word[]): number | null {
  const span = stretchOf(stretch);
  const open = span && reading.dates.find((d) => d.edtf === null && d.relation === 'at' && contains(span, d.span));
  return open?.weekday ?? null;
}

/** "the visit later this year", "the talks next month". */
export function isDatedAhead({ dates, text }: Reading, { planned }: ContactWords, stretch: readonly Word[]): boolean {
  const span = stretchOf(stretch);
  const told = span ? dates.filter((d) => contains(span, d.span)) : [];
  return told.some((d) => planned.includes(firstWord(text.slice(...d.span))));
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0]?.toLowerCase() ?? '';
}
