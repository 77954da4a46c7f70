/** An encounter and a telling in; true when the words for both may name one thing: "entretien" and "appel". */

import type { ContactKind } from '../types.js';
import type { Encounter } from './encounter.js';
import type { Telling } from './types.js';

/** "entretien" may stand for a meeting or a call; two words that each say which do not agree. */
export function kindsAgree(encounter: Encounter, telling: Telling): boolean {
  if (encounter.kind === telling.kind) return true;
  if (!isTalk(encounter.kind) || !isTalk(telling.kind)) return telling.loose && isSitting(encounter, telling);
  return telling.loose || encounter.tellings.every((t) => t.loose);
}

export function isTalk(kind: ContactKind): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** "la réunion", said of a session told before. */
function isSitting(encounter: Encounter, telling: Telling): boolean {
  return encounter.kind === 'session' && telling.kind === 'meeting' && telling.grade === 'pointed';
}
