/** A title that states no country in, the one that a reception abroad gives out: who receives a guest of the home side, and where. */

import type { Country } from '../types.js';
import { clauseStart } from './clause-start.js';
import { countriesIn, lastWord, type Place, subjectBefore } from './company.js';
import { countryAt } from './country-at.js';
import { honoursBefore } from './honours-before.js';
import { datedAbroad } from './imply-from-meetings.js';
import { visitedBefore } from './imply-from-visits.js';
import { isEnvoy } from './level-of.js';
import { metBefore } from './met-before.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import { placeOpening } from './place-opening.js';
import type { Reading } from './reading.js';

/** Pieces between "received" and "by": "was warmly received at Norville International Airport by". */
const receptionReach = 9;

/** "They were received in Norville by President A": of where they were; "was received by Minister A", on a visit abroad: of the state visited. */
export function implyFromHosts(place: Place): Country | null {
  const by = byBefore(place.reading, startOf(place));
  const at = by === null ? -1 : receptionBefore(place, by);
  // One's own ambassador may welcome one abroad.
  if (by === null || at < 0 || isEnvoy(place.title) || !isGuest(place, at)) return null;
  const guest = countriesIn(place, clauseStart(place, at), at)[0] ?? subjectBefore(place) ?? place.home;
  const where = placeIn(place, at, by) ?? placeOpening(place);
  const host =
    where ??
    (guest === place.home
      ? (visitedBefore(place, null) ?? metBefore(place, clauseStart(place, at)) ?? datedAbroad(place))
      : null);
  return host === guest ? null : host;
}

/** Of the title, or of the name behind which it stands: "was received by A, president of the committee". */
function startOf({ drafts, title }: Place): number {
  const mentions = drafts.find(({ titles }) => titles.includes(title))?.mentions ?? [];
  const before = mentions.find(({ name }) => name.end === title.start || name.end === title.start - 1);
  return before?.name.lead ?? title.start;
}

/** "was received by", « a été l'hôte de »: where the word stands. */
function receptionBefore(place: Place, by: number): number {
  if (place.reading.pieces[by - 1]?.key === 'hote') return by - 1;
  return lastWord(place, 'welcomes', Math.max(place.start, by - receptionReach));
}

/** Pieces between a guest and "received": "President A was then warmly", "Special Envoy and had earlier in the day been". */
const guestReach = 8;

/** Somebody is received, and not an idea welcomed or a dinner hosted: a person, an office, "they" or a delegation stands just before. */
function isGuest(place: Place, at: number): boolean {
  const { reading, titles, drafts } = place;
  const isNear = (end: number) => end <= at && at - end < guestReach;
  const words = reading.pieces.slice(Math.max(0, at - guestReach), at);
  return (
    titles.some(({ end }) => isNear(end)) ||
    drafts.some(({ mentions }) => mentions.some(({ name }) => isNear(name.end))) ||
    words.some(({ key }) => reading.words.delegations.has(key) || /^(?:ils?|elles?|he|she|they|who|qui)$/.test(key)) ||
    isAlsoReceived(place, at)
  );
}

/** "attended the forum before being received", « a pris part au forum, puis a été reçu »: of the subject before. */
function isAlsoReceived({ reading }: Place, at: number): boolean {
  const before = reading.pieces.slice(Math.max(0, at - 3), at).map(({ key }) => key);
  return /\b(?:avant d etre|(?:puis|et) a ete|(?:puis|et) ete|before being|(?:and|then) was)$/.test(before.join(' '));
}

/** The "by" before an article and words of respect, or the "de" of « l'hôte de ». */
function byBefore(reading: Reading, start: number): number | null {
  const { pieces, words } = reading;
  const article = words.determiners.has(pieces[start - 1]?.key ?? '') ? start - 1 : start;
  const first = honoursBefore(reading, article) ?? article;
  const isHost = pieces[first - 2]?.key === 'hote' && /^(?:de|du|d)$/.test(pieces[first - 1]?.key ?? '');
  const isBy = isHost || /^(?:by|par)$/.test(pieces[first - 1]?.key ?? '');
  return isBy && isJointAt(pieces, first) ? first - 1 : null;
}

/** "in Rome", "à Norville": the town or state that a preposition names. */
function placeIn({ reading }: Place, from: number, to: number): Country | null {
  const { words, pieces } = reading;
  const places = Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
  const hits = places
    .filter((at) => matchPhrase(words.connectors, pieces, at - 1)?.value === 'to')
    .map((at) => nameAt(reading, at));
  return hits.find((country) => country !== null) ?? null;
}

function nameAt(reading: Reading, at: number): Country | null {
  const hit = countryAt(reading, at);
  const isState = hit?.form === 'name' || hit?.form === 'capital';
  return (isState ? hit.countries[0] : matchPhrase(reading.words.cities, reading.pieces, at)?.value) ?? null;
}
