/** What a relative date can lean on: the day published, days that the text states, the last day told, the tense around. */

import type { Span } from '../../text/span.js';
import { type Day, dayOfWhen } from './calendar.js';
import type { DateAnchor, DateRelation, DateTables, When } from './types.js';

export type Tense = 'past' | 'future';

export type Scene = {
  readonly plain: string;
  readonly tables: DateTables;
  readonly published: Day | null;
  /** The day to count from when no year is given: the day published, else the latest day of the text. */
  readonly reference: Day | null;
  readonly referenceAnchor: DateAnchor | null;
  /** The last day (or month) told before the present mention; set by resolve-dates.ts as it goes. */
  last: { readonly when: When; readonly span: Span } | null;
};

/** How far from a mention a verb may stand to give its tense, in characters. */
const verbReach = 90;
/** What a comma between them adds to that distance. */
const acrossClause = 25;

/** The tense of the verb nearest to `span` in its sentence, by the cues of the table; null when there is none. */
export function tenseAround(span: Span, scene: Scene): Tense | null {
  const before = lastSentence(scene.plain.slice(Math.max(0, span[0] - verbReach), span[0]));
  const after = firstSentence(scene.plain.slice(span[1], span[1] + verbReach));
  const future = nearest(scene.tables.future, before, after);
  const past = nearest(scene.tables.past, before, after);
  if (future === past) return null;
  return future < past ? 'future' : 'past';
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf(' : ')) + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/\n|\. /);
  return end < 0 ? text : text.slice(0, end);
}

function nearest(cues: RegExp, before: string, after: string): number {
  const left = [...before.matchAll(cues)].at(-1);
  const right = after.matchAll(cues).next().value;
  const leftGap = left ? distance(before.slice(left.index + left[0].length)) : Number.POSITIVE_INFINITY;
  return Math.min(leftGap, right ? distance(after.slice(0, right.index)) : Number.POSITIVE_INFINITY);
}

/** Characters between a mention and a verb; a comma or semicolon between them makes the verb another clause's. */
function distance(between: string): number {
  return between.length + acrossClause * (between.match(/[,;]/g)?.length ?? 0);
}

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
  const before = wordsBefore(span, scene);
  return scene.tables.relations.find((entry) => entry.before.test(before))?.relation ?? null;
}

/** The tense around a mention, or what its preposition implies: "depuis" looks back, "dès" and "jusqu'à" ahead. */
export function meantTense(span: Span, scene: Scene): Tense | null {
  const relation = relationBefore(span, scene);
  if (relation === 'since') return 'past';
  if (relation === 'by') return 'future';
  return tenseAround(span, scene) ?? (relation === 'until' || relation === 'from' ? 'future' : null);
}
