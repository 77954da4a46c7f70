/** The day that dates without a year count from: the day published, else the latest day the text itself states. */

import type { Span } from '../../text/span.js';
import { Day, dayOf, dayOfWhen } from './calendar.js';
import { readers } from './readers.js';
import { relationBefore, type Scene } from './scene.js';
import { meantTense } from './tense.js';
import type { Caught, DateOptions, DateTables, Reading, When } from './types.js';

/** Readings that can state a month or a day. A year alone ("since 1975") is too little to count from. */
const telling: ReadonlySet<Reading> = new Set(['day', 'days', 'month']);
/** How far before a date a word of foundation or birth may stand, in characters. */
const originReach = 60;
/** Offices began to put their texts online in the 1990s: an older day is history that a text recalls. */
const earliestText = 1990;

export function openScene(plain: string, caught: readonly Caught[], options: DateOptions, tables: DateTables): Scene {
  const published = dayOf(options.published);
  const scene: Scene = {
    plain,
    tables,
    published,
    reference: null,
    referenceAnchor: null,
    last: null,
    lastOfStory: null,
    lastOfNews: null,
    stay: null,
  };
  if (published) return { ...scene, reference: published, referenceAnchor: { to: 'published' } };
  const told = latest(caught, scene);
  if (!told) return scene;
  const near = { ...scene, reference: told.day, referenceAnchor: { to: 'mention' as const, span: told.span } };
  // Days without a year, placed near that day, may lie after it: "juin 2024 … le 4 septembre … août dernier".
  const later = latest(
    caught.filter((each) => each.pattern.reads === 'day' && !each.values.which),
    near,
  );
  if (!later || Day.compare(later.day, told.day) <= 0) return near;
  return { ...near, reference: later.day, referenceAnchor: { to: 'mention', span: later.span } };
}

type Told = { readonly day: Day; readonly span: Span; readonly isDay: boolean };

/** The latest day; or the latest month, where it is later than every day by more than two years or there is no day. */
function latest(caught: readonly Caught[], scene: Scene): Told | null {
  const told = caught.flatMap((each) => placeOf(each, scene) ?? []);
  const day = lastOf(told.filter(({ isDay }) => isDay));
  const any = lastOf(told);
  // "next round in May 2025" in a text of 8 March 2024: a month ahead is a plan, the day is the day of the text.
  return day && any && any.day.year - day.day.year <= 2 ? day : any;
}

function placeOf(caught: Caught, scene: Scene): Told | null {
  if (!telling.has(caught.pattern.reads) || isElsewhere(caught.span, scene)) return null;
  const when = readers[caught.pattern.reads](caught, scene)?.when;
  const day = when ? middle(when) : null;
  return day && day.year >= earliestText ? { day, span: caught.span, isDay: when?.day !== undefined } : null;
}

function lastOf(told: readonly Told[]): Told | null {
  return told.reduce<Told | null>((best, each) => (best && Day.compare(best.day, each.day) >= 0 ? best : each), null);
}

/** Dates of foundations and births, deadlines and plans lie far from the day the text was written. */
function isElsewhere(span: Span, scene: Scene): boolean {
  const relation = relationBefore(span, scene);
  if (relation === 'before' || meantTense(span, scene) === 'future') return true;
  const before = scene.plain.slice(Math.max(0, span[0] - originReach), span[0]);
  return scene.tables.origins.test(before.slice(before.lastIndexOf('. ') + 1));
}

/** A month counts as its middle. */
function middle(when: When): Day | null {
  return dayOfWhen(when.day || !when.month ? when : { ...when, day: 15 });
}
