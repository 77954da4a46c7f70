/** A day or month without a year in; the year it most likely has out, counted from the scene's reference day. */

import type { Span } from '../../text/span.js';
import { addTo, type Day, dayOfWhen } from './calendar.js';
import { isOfEarlier } from './news-day.js';
import { relationBefore, type Scene } from './scene.js';
import { meantTense } from './tense.js';

/**
 * Days that a candidate against the tense around it is moved away. 150 lets the tense decide only between dates that are
 * both far off: a day two months ahead stays this year's, whatever a verb nearby seems to say.
 */
const againstTense = 150;
/** "had met on 21 May" is of no May to come. */
const ofEarlier = 400;
/** Without a tense the past is the likelier: readouts report. */
const futureUntold = 60;
/** More than any distance in days between candidates. */
const never = 1000;

export type BareDate = {
  readonly month: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly which?: string; // "-1" last, "0" this, "1" next
};

/** @returns null when there is nothing to count from. */
export function chooseYear(date: BareDate, span: Span, scene: Scene): number | null {
  const reference = scene.reference;
  if (!reference) return null;
  const penalty = directionPenalty(date, span, scene);
  let best: { readonly year: number; readonly cost: number } | null = null;
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const day = dayOfWhen({ year, month: date.month, day: date.day ?? Math.min(reference.day, 28) });
    if (!day) continue;
    const ahead = reference.until(day, { largestUnit: 'days' }).days;
    const wrongWeekday = date.weekday && day.dayOfWeek !== date.weekday ? never : 0;
    const cost = Math.abs(ahead) + wrongWeekday + penalty(ahead);
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best?.year ?? null;
}

/** What a candidate so many days ahead of the reference (behind it: negative) is charged for lying on the wrong side. */
function directionPenalty(date: BareDate, span: Span, scene: Scene): (ahead: number) => number {
  // The latest day of a text is only near the day it was written, so "last" may lie a little after it.
  const strict = scene.published ? never : 90;
  if (date.which === '-1') return (ahead) => (ahead >= 0 ? strict : 0);
  if (date.which === '1') return (ahead) => (ahead <= 0 ? strict : 0);
  if (date.which === '0') return () => 0;
  const relation = relationBefore(span, scene);
  if (relation === 'since') return (ahead) => (ahead > 0 ? never : 0);
  if (relation === 'by') return (ahead) => (ahead < 0 ? never : 0);
  if (isOfEarlier(span, scene)) return (ahead) => (ahead > 0 ? ofEarlier : 0);
  const tense = meantTense(span, scene);
  if (tense === 'future') return (ahead) => (ahead < 0 ? againstTense : 0);
  return (ahead) => (ahead > 0 ? (tense === 'past' ? againstTense : futureUntold) : 0);
}

/** "août de l'année dernière", "in May of this year": the year said by its distance from the reference. */
export function countedYear(values: Readonly<Record<string, string>>, reference: Day | null): number | null {
  const step = values.yearWhich ?? values.thisYear;
  return step === undefined || !reference ? null : reference.year + Number(step);
}

/** "98" gives the year nearest to the reference that ends so, at most twenty years ahead. */
export function fullYear(written: string, reference: Day | null): number {
  const number = Number(written.replace(/\D/g, ''));
  if (number >= 100) return number;
  const limit = reference ? addTo(reference, 20, 'Y').year : 2049;
  return limit - ((limit - number) % 100);
}
