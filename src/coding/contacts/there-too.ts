/** All tellings in; those of what somebody "had there, too", with the day of what the sentence before told out: « avait rencontré A en mai à Lima. Il y avait également vu B ». */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import { peopleOfSides } from './find-sides.js';
import type { ContactWords, Telling } from './types.js';

export function thereToo(reading: Reading, words: ContactWords, tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, i) => {
    if (telling.date !== null || telling.weekday !== null || !isThere(reading, words, telling)) return telling;
    const before = tellings.slice(0, i).findLast((one) => isOfSame(one, telling));
    return before ? { ...telling, date: before.date } : telling;
  });
}

/** "there", and a tense that looks back. */
function isThere({ scene }: Reading, { there }: ContactWords, { back, sentence, span }: Telling): boolean {
  const tree = back ? scene.trees[sentence] : undefined;
  const verb = tree?.sentence.words.find((w) => contains(span, [w.start, w.end]));
  const near = verb ? tree?.sentence.words.slice(Math.max(0, verb.id - 2), verb.id) : [];
  return near?.some((w) => there.includes(w.form.toLowerCase())) ?? false;
}

/** Told in the sentence before, of one who is told of here, at a place. */
function isOfSame({ sentence, date, place, sides, status }: Telling, telling: Telling): boolean {
  const people = peopleOfSides(telling.sides);
  const isShared = peopleOfSides(sides).some((one) => people.includes(one));
  return sentence === telling.sentence - 1 && date !== null && place !== null && status === 'held' && isShared;
}
