/** A title that states no country in, on the page of an embassy, the state where that stands out, or the embassy's own: "the mayor" is of the town outside. */

import type { Country, PostLevel } from '../types.js';
import { countryOf, inSentence, isPronounAt, lastWord, namedIn, type Place, subjectBefore } from './company.js';
import { belongingOf } from './country-of.js';
import { bodyKindOf, hostLevels, isEnvoy, levelOf } from './level-of.js';
import { sentenceEnd } from './visitor.js';

/** Who is not sent abroad, unless a delegation is told. */
const ofTowns: readonly (PostLevel | null)[] = ['local', 'party-leader', 'legislator'];

/** Null on every other page, and where neither tells. */
export function implyFromSeat(place: Place): Country | null {
  const { seat, home, title } = place;
  if (!seat || isEnvoy(title) || title.head.kind !== 'office' || title.head.plural) return null;
  if (isSender(place)) return home;
  const level = levelOf(title, null);
  if (ofTowns.includes(level)) return isTravelling(place) ? null : seat;
  const isGuest = isHonoured(place) || (isMet(place) && !isTravelling(place));
  return isOfState(place, level) && isGuest ? seat : null;
}

/** "handed over a message from Prime Minister A": of the embassy's own state. */
function isSender(place: Place): boolean {
  const at = lastWord(place, 'greetings', Math.max(place.start, place.title.start - senderReach));
  const words = at < 0 ? [] : place.reading.pieces.slice(at + 1, place.title.start);
  return (
    words.some(({ key }) => /^(?:from|of|de|du|d)$/.test(key)) && namedIn(place, at, place.title.start).length === 0
  );
}

/** Pieces between a message and whose it is: "a message of congratulations from His Excellency the". */
const senderReach = 8;

/** A government's or a house's, or an official of an authority: no counsellor of the embassy. */
function isOfState({ title }: Place, level: PostLevel | null): boolean {
  const kinds = ['agency', 'ministry', 'court', 'military', 'parliament', 'chamber'];
  const isOfficial = level === 'official' || level === 'organisation-head';
  return (level !== null && hostLevels.includes(level)) || (isOfficial && kinds.includes(bodyKindOf(title) ?? ''));
}

/** The embassy's ambassador is named in the sentence. */
function isMet(place: Place): boolean {
  const { reading, title, start, home } = place;
  const near = namedIn(place, start, sentenceEnd(place, title.end));
  const isOwn = (country: Country | null) => country === null || country === home;
  const isNamed = near.some((one) => one.titles.some(isEnvoy) && isOwn(countryOf(place, one)));
  const told = place.titles.filter(
    (one) => isEnvoy(one) && one.start >= start && inSentence(reading, start, one.start),
  );
  const isTold = told.some((one) => one !== title && isOwn(belongingOf(one).own));
  return isNamed || isTold;
}

/** "He paid tribute to His Excellency A, president": so an ambassador speaks of his hosts. */
function isHonoured(place: Place): boolean {
  const { reading, start } = place;
  const isPronoun = isPronounAt(reading, start);
  const subject = isPronoun ? (subjectBefore(place) ?? place.home) : null;
  const own = place.drafts.find(({ titles }) => titles.includes(place.title));
  const isAddressed = own?.mentions.some(({ name }) => name.lead + 1 < name.start && name.start >= start);
  return subject !== null && subject === place.home && isAddressed === true;
}

/** "arrived on a visit", "a delegation of": somebody may have come from home. */
function isTravelling(place: Place): boolean {
  const { reading, title, start } = place;
  const words = reading.pieces.slice(start, sentenceEnd(place, title.end));
  return words.some(({ key }) => reading.words.visits.has(key) || reading.words.delegations.has(key));
}
