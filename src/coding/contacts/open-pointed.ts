/** Tellings that only point at a contact ("lors de l'audience") in, the one that the text tells no other way out. */

import type { Reading } from '../acts/types.js';
import { isDay } from '../dates/is-day.js';
import { isOfOneState } from './countries-of-telling.js';
import { agree } from './dates-agree.js';
import { type Encounter, openEncounter } from './encounter.js';
import { isTalk } from './kinds-agree.js';
import type { Telling } from './types.js';

/** "Lors de l'audience, les deux parties …": all that the text says of its contact besides a visit, or of one on that day. */
export function openPointed(
  reading: Reading,
  tellings: readonly Telling[],
  encounters: readonly Encounter[],
): Encounter[] {
  const { sides } = reading.scene;
  if (sides.length !== 2) return [];
  const isOpen = (t: Telling) => (isTold(t, encounters) || isBare(t, encounters)) && !isOfOneState(reading, t);
  const first = tellings.find((t) => t.status === 'held' && isOpen(t));
  // Before one more contact, it is what the text reports.
  const isMain = first !== undefined && isBeforeFurther(talksOf(encounters), first);
  return first ? [openEncounter(isMain ? { ...first, grade: 'told' } : first, [...sides])] : [];
}

/** A talk or session besides which no other is told, or none of its day. */
function isTold(telling: Telling, encounters: readonly Encounter[]): boolean {
  if (!isTalk(telling.kind) && telling.kind !== 'session') return false;
  const talks = talksOf(encounters);
  if (talks.length > 0) return isOfOwnDay(talks, telling) || isBeforeFurther(talks, telling);
  return encounters.length === 0 || telling.occasion || isHeld(telling);
}

/** "Dans sa lettre, le ministre …", where the text tells of nothing else. */
function isBare({ kind, occasion }: Telling, encounters: readonly Encounter[]): boolean {
  return kind === 'correspondence' && encounters.length === 0 && occasion;
}

/** "An official meeting was held in Lima on Monday", besides a visit. */
function isHeld({ kind, grade, date, back }: Telling): boolean {
  return kind === 'meeting' && grade === 'told' && date !== null && !back;
}

/** "During the meeting, the two ministers … The guest also called on the president": what is told as one more is not that meeting. */
function isBeforeFurther(talks: readonly Encounter[], telling: Telling): boolean {
  const held = talks.filter(({ tellings: [first] }) => first?.status === 'held');
  if (telling.grade !== 'pointed' || telling.back || (!telling.occasion && !isDatedSitting(telling))) return false;
  return held.length > 0 && held.every(({ tellings: [first] }) => first?.further && first.sentence > telling.sentence);
}

/** "At political consultations held in Lima today, …". */
function isDatedSitting({ kind, date }: Telling): boolean {
  return kind === 'session' && isDay(date);
}

function talksOf(encounters: readonly Encounter[]): Encounter[] {
  return encounters.filter((e) => e.kind !== 'visit');
}

/** "Lors de l'entretien du 3 août", where all others are of other days. */
function isOfOwnDay(talks: readonly Encounter[], { grade, occasion, date }: Telling): boolean {
  if (grade !== 'pointed' || !occasion || !isDay(date)) return false;
  return talks.every((e) => e.date !== null && !agree(e.date, date));
}
