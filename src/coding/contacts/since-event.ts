/** A day in; whether it is that of an event since which, or after which, something was done, or of another contact, out: « depuis le renversement du président le 3 mai ». */

import type { Span } from '../../text/span.js';
import { isOneOf } from '../patterns/is-one-of.js';
import type { Tree } from '../syntax/tree.js';
import type { ContactWords } from './types.js';

/** No comma and no verb parts the event from its day, whatever the tree hangs the day on. */
export function isSinceEvent({ after, events, others }: ContactWords, { sentence }: Tree, day: Span): boolean {
  const before = sentence.words.filter((w) => w.end <= day[0]);
  const start = before.findLastIndex((w) => w.upos === 'PUNCT' || w.upos === 'VERB' || w.upos === 'AUX');
  const near = before.slice(start + 1);
  // « L'entretien fait suite à celui du 3 mai ».
  if (near.some((w) => others.includes(w.form.toLowerCase()))) return true;
  const since = near.findIndex((w) => after.includes(w.lemma));
  return since >= 0 && near.slice(since).some((w) => isOneOf(w, events));
}
