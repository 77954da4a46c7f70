/** A mention of a time and the days told before it in; the day of the news out, where the last day told is that of a plan or of what went before. */

import type { Span } from '../../text/span.js';
import { Day, dayOfWhen } from './calendar.js';
import { lastDay, type Scene } from './scene.js';
import { isPassing, nearestVerb, tenseAround } from './tense.js';
import type { DateAnchor, When } from './types.js';

type Base = { readonly day: Day; readonly anchor: DateAnchor };

/** "The two will meet again on Saturday. In the afternoon he received B": not on that Saturday. */
export function newsDay(span: Span, scene: Scene): Base | null {
  const last = lastDay(scene);
  const { last: told, lastOfNews: news, plain } = scene;
  if (!told || told === news || !sentenceEnd.test(plain.slice(told.span[1], span[0]))) return last;
  const day = news && dayOfWhen(news.when);
  if (day && news) return { day, anchor: { to: 'mention', span: news.span } };
  return scene.published ? { day: scene.published, anchor: { to: 'published' } } : last;
}

export const sentenceEnd = /[.!?]['"»]? |\n/;

/** A day that is neither still to come nor that of what had been done before. */
export function isOfNews(when: When, span: Span, scene: Scene): boolean {
  return !isAhead({ when, span }, scene) && !isOfEarlier(span, scene);
}

/** "will sit on Thursday", even on a Thursday. */
export function isAhead({ when, span }: { readonly when: When; readonly span: Span }, scene: Scene): boolean {
  const day = dayOfWhen(when);
  const apart = day !== null && scene.published !== null ? Day.compare(day, scene.published) : -1;
  return apart > 0 || (apart === 0 && tenseAround(span, scene) === 'future');
}

/** "had met A on 3 March", « réceptionnés hier au port »: told in passing, of what went before. */
export function isOfEarlier(span: Span, scene: Scene): boolean {
  const { earlier } = scene.tables;
  return isPassing(span, scene) || (earlier !== null && (nearestVerb(span, scene)?.isEarlier ?? false));
}
