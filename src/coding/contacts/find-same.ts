/** The encounters told so far and a telling in, the one of which it speaks out. */

import { contains } from '../../text/span.js';
import type { Reading } from '../acts/types.js';
import type { Country } from '../types.js';
import { agree } from './dates-agree.js';
import type { Encounter } from './encounter.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import { isFurther } from './is-further.js';
import { kindsAgree } from './kinds-agree.js';
import { namesOtherPeople, sharesPeople } from './same-people.js';
import { isOneStay } from './same-stay.js';
import type { Telling } from './types.js';

export function findSame(
  reading: Reading,
  encounters: readonly Encounter[],
  telling: Telling,
  countries: readonly Country[],
): Encounter | undefined {
  const fitting = encounters.filter((e) => isSame(reading, e, telling, countries));
  const shared = fitting.find((e) => sharesPeople(e, telling));
  return shared ?? (telling.grade === 'pointed' || telling.sides.length === 0 ? fitting.at(-1) : fitting[0]);
}

/** Of one kind, day, place and company, as far as either tells. */
function isSame(reading: Reading, encounter: Encounter, telling: Telling, countries: readonly Country[]): boolean {
  const first = encounter.tellings[0];
  if (!first || !kindsAgree(encounter, telling)) return false;
  if ((first.status === 'held') !== (telling.status === 'held') && !isStillAhead(encounter, telling)) return false;
  if (telling.kind === 'visit' && isOfOtherGuests(first, telling)) return false;
  if (isOnNextDay(reading, encounter, telling)) return false;
  if (isElseWhen(encounter, telling) && !isOneStay(encounter, telling)) return false;
  if (telling.kind === 'visit' && isElsewhere(encounter, telling)) return false;
  if (countries.length > 0 && !nested(encounter.countries, countries)) return false;
  if (isOfMore(encounter, telling) || isOfTwoAmong(encounter, telling)) return false;
  if (differsInTime(encounter, telling) || (!telling.attended && isFurther(encounter, telling))) return false;
  return telling.attended || !namesOtherPeople(reading, encounter, telling);
}

/** "plans to send a delegation to Lima", "invited A to Lima": of people not named, and of one who is. */
function isOfOtherGuests(first: Telling, telling: Telling): boolean {
  const isUnnamed = ({ sides }: Telling) => sides.length > 0 && peopleOfSides(sides).length === 0;
  const isNamed = ({ sides }: Telling) => peopleOfSides(sides).length > 0;
  const isOther = (isUnnamed(first) && isNamed(telling)) || (isNamed(first) && isUnnamed(telling));
  if (isOfOtherState(first, telling)) return true;
  return isOther && first.status !== telling.status && telling.grade !== 'pointed';
}

/** "The trip of A to Lima was cancelled. The visit of B is set for June": guests of two states, and neither of both. */
function isOfOtherState(first: Telling, telling: Telling): boolean {
  const [states, others] = [countriesOfSides(first.sides), countriesOfSides(telling.sides)];
  const isNamed = [first, telling].every(({ sides }) => peopleOfSides(sides).length > 0);
  return isNamed && states.length > 0 && others.length > 0 && !states.some((country) => others.includes(country));
}

/** "The rite was followed by a talk. … A was received the next day by B": told of another day than all before it. */
function isOnNextDay({ dates, scene }: Reading, { date, tellings }: Encounter, telling: Telling): boolean {
  const sentence = scene.trees[telling.sentence]?.sentence.span;
  const isNext = dates.some(
    ({ because, span, edtf }) =>
      /day\.next$/.test(because) && edtf === telling.date && sentence && contains(sentence, span),
  );
  return date === null && telling.kind === 'meeting' && isNext && tellings.every((t) => t.sentence < telling.sentence);
}

function isElseWhen({ date }: Encounter, telling: Telling): boolean {
  return telling.date !== null && date !== null && !agree(telling.date, date);
}

/** "The visit of A was postponed. … the aims of A's visit": named in passing, a visit that was said to be yet to come. */
function isStillAhead(encounter: Encounter, telling: Telling): boolean {
  const isInPassing = telling.kind === 'visit' && telling.grade === 'named' && !telling.back;
  return isInPassing && telling.status === 'held' && sharesPeople(encounter, telling);
}

/** "sa visite au Chili … cette visite au Pérou": of two countries, one each. */
function isElsewhere(encounter: Encounter, { place }: Telling): boolean {
  const known = encounter.tellings.flatMap((t) => t.place?.country ?? []);
  return place?.country != null && known.length > 0 && !known.includes(place.country);
}

function nested(a: readonly Country[], b: readonly Country[]): boolean {
  return b.every((c) => a.includes(c)) || a.every((c) => b.includes(c));
}

/** "s'était entretenu auparavant" is not the talk that the text reports. */
function differsInTime(encounter: Encounter, telling: Telling): boolean {
  if (telling.grade === 'pointed') return false;
  const isBack = encounter.tellings.some((t) => t.back && t.grade !== 'pointed');
  return telling.back !== isBack && !sharesDate(encounter, telling);
}

function sharesDate(encounter: Encounter, telling: Telling): boolean {
  return telling.date !== null && telling.date === encounter.date;
}

/** "les résultats de la réunion entre les dirigeants de A, B et C", in passing: not the talk that A had with B. */
function isOfMore(encounter: Encounter, { grade, sides }: Telling): boolean {
  const known = countriesOfSides(encounter.tellings.flatMap((t) => t.sides));
  const own = countriesOfSides(sides);
  return grade === 'named' && known.length === 2 && own.length > 2;
}

/** "The ministers of A, B and C met. Earlier, A's had a talk with B's": two by themselves, and not the meeting of all. */
function isOfTwoAmong(encounter: Encounter, { kind, grade, sides }: Telling): boolean {
  const isTold = kind === 'meeting' && grade === 'told' && peopleOfSides(sides).length === 2;
  return isTold && countriesOfSides(sides).length === 2 && encounter.countries.length > 2;
}
