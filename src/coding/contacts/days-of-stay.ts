/** The tellings of one visit in; its days out, from the first or last day told and its length: "a entamé lundi une visite de trois jours". */

import type { Word } from '../../language/types.js';
import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import type { Edtf } from '../types.js';
import { stayFrom } from './stay-from.js';
import { stretchOf } from './stretch.js';
import type { Telling } from './types.js';

/** @param date of the visit, which stands where its tellings say no more. */
export function daysOfStay(tellings: readonly Telling[], date: Edtf | null): Edtf | null {
  if (date !== null && !isDay(date)) return date;
  const dayOf = (end: Telling['day']) => tellings.find((t) => t.day === end && isDay(t.date))?.date ?? null;
  const [first, last] = [dayOf('first'), dayOf('last')];
  const length = tellings.find((t) => t.length)?.length ?? 1;
  if (first && last && first < last) return `${first}/${last}`;
  const told = first ?? last;
  return (told && length > 1 ? stayFrom(told, length, first !== null) : null) ?? date;
}

/** "une visite de trois jours", "un séjour de 72 heures": in days; null where none is told. */
export function lengthOf({ dates }: Reading, stretch: readonly Word[]): number | null {
  const span = stretchOf(stretch);
  const told = span && dates.find((d) => d.kind === 'duration' && contains(span, d.span));
  const [, count, unit] = /^PT?(\d+)([DHW])$/.exec(told?.value ?? '') ?? [];
  return unit ? Math.ceil(Number(count) * (daysOfUnit[unit] ?? 1)) : null;
}

const daysOfUnit: Readonly<Record<string, number>> = { D: 1, H: 1 / 24, W: 7 };
