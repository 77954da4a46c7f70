/** What a relative date can lean on: the day published, days that the text states, the last day told, the tense around. */

import { keepEach } from '../../text/keep-each.js';
import { keepLast } from '../../text/keep-last.js';
import type { Span } from '../../text/span.js';
import { type Day, dayOfWhen } from './calendar.js';
import type { DateAnchor, DateRelation, DateTables, When } from './types.js';

export type Scene = {
  readonly plain: string;
  readonly tables: DateTables;
  readonly published: Day | null;
  /** The day to count from when no year is given: the day published, else the latest day of the text. */
  readonly reference: Day | null;
  readonly referenceAnchor: DateAnchor | null;
  /** The last day (or month) told before the present mention; set by resolve-dates.ts as it goes. */
  last: { readonly when: When; readonly span: Span } | null;
  /** The same, days that a clause tells in passing ("que Norland a remise le 3 mai") left out. */
  lastOfStory: { readonly when: When; readonly span: Span } | null;
  /** The same, days of plans and of what went before left out. */
  lastOfNews: { readonly when: When; readonly span: Span } | null;
  /** The days of a stay told before: "du 10 au 12 mars". */
  stay: { readonly from: Day; readonly until: Day; readonly span: Span } | null;
};

/** The last whole day told, with where; null when none was. */
export function lastDay(scene: Scene): { readonly day: Day; readonly anchor: DateAnchor } | null {
  const day = scene.last && dayOfWhen(scene.last.when);
  return day && scene.last ? { day, anchor: { to: 'mention', span: scene.last.span } } : null;
}

/** How far before an expression its preposition may begin, in characters. */
const prepositionReach = 32;

/** The words before a mention that may say how it is meant. */
export function wordsBefore(span: Span, scene: Scene): string {
  return scene.plain.slice(Math.max(0, span[0] - prepositionReach), span[0]);
}

/** What the preposition before a mention says: "depuis", "d'ici"; null when none of the table stands there. */
export function relationBefore(span: Span, scene: Scene): DateRelation | null {
  return relationSaid(scene.tables)(wordsBefore(span, scene));
}

/** Asked of one mention several times in a row. */
const relationSaid = keepEach(({ relations }: DateTables) =>
  keepLast((before: string) => relations.find((entry) => entry.before.test(before))?.relation ?? null),
);
