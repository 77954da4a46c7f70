/** A title that states no country in, the one that the other side of a meeting gives out: "Minister A met Minister B in Oslo", "co-chaired by A and B". */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, isOwnSubject, lastWord, namedIn, type Place } from './company.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { fittingCountry } from './guess-country.js';
import { isAmbassador, isEnvoy, levelOf } from './level-of.js';
import { matchPhrase } from './phrase-index.js';
import { placeOpening } from './place-opening.js';
import type { TitleNode } from './reading.js';
import { isExclusive, isSameOffice } from './same-office.js';
import { otherState, sentenceEnd, sideOf } from './visitor.js';

/** Null where no meeting tells. */
export function implyFromMeetings(place: Place): Country | null {
  if (place.title.head.kind !== 'office' || place.title.head.plural || place.home === null) return null;
  return (
    fromWhere(place) ??
    fromCoChair(place) ??
    fromSameOffice(place) ??
    fromAbroad(place) ??
    fromThirdCapital(place) ??
    fromCaller(place) ??
    fromHost(place)
  );
}

/** "Minister A will fly to Norland, where he is to meet President B": of Norland. */
function fromWhere(place: Place): Country | null {
  const { reading, title, start, home, named } = place;
  const meeting = lastWord(place, 'meetings');
  const where = lastWord(place, 'where');
  if (where < start || meeting < where || reading.pieces[where]?.gap !== ', ' || isEnvoy(title)) return null;
  const hits = [1, 2, 3, 4].map((back) => countryAt(reading, where - back));
  const hit = hits.find((one, i) => one?.end === where - i);
  const [visited] = hit?.form === 'name' || hit?.form === 'capital' ? hit.countries : [];
  return visited && visited !== home && named.includes(visited) ? visited : null;
}

/** "co-chaired by A (of the home side) and B": nobody presides with himself. */
function fromCoChair(place: Place): Country | null {
  const { title, start, home, reading } = place;
  const places = Array.from({ length: title.start - start }, (_, i) => start + i);
  const at = places.findLast((one) => matchPhrase(reading.words.coChairs, reading.pieces, one) !== null) ?? -1;
  const beside = at < 0 ? [] : namedIn(place, at, title.start);
  const [other, ...more] = new Set(beside);
  if (!other || more.length > 0 || home === null) return null;
  const theirs = sideOf(place, other);
  return theirs === home ? otherState(place, home) : home;
}

/** "Deputy Minister A met Deputy Minister B", "between President A and President B": two of one office are of two states. */
function fromSameOffice(place: Place): Country | null {
  const { title, home } = place;
  const partner = partnerOf(place);
  const isSame = partner?.titles.some((one) => isSameOffice(place.reading, one, title));
  if (!partner || !isSame || home === null) return null;
  const theirs = sideOf(place, partner);
  return theirs === home ? otherState(place, home) : home;
}

/** Whoever is named before a word of meeting, or joined by "and" behind "between", or before one. */
function partnerOf(place: Place): DraftPerson | undefined {
  const { reading, title, start } = place;
  const meeting = lastWord(place, 'meetings');
  const subject = meeting < 0 ? undefined : namedIn(place, start, meeting).at(-1);
  const [last] = namedIn(place, start, title.start);
  const isJoined = /^(?:and|et)$/.test(reading.pieces[title.start - 1]?.key ?? '') || isBehindAnd(place);
  return subject ?? (isJoined && isExclusive(reading, title) ? last : undefined);
}

function isBehindAnd({ reading, title }: Place): boolean {
  const [and, article] = [reading.pieces[title.start - 2], reading.pieces[title.start - 1]];
  return /^(?:and|et)$/.test(and?.key ?? '') && reading.words.determiners.has(article?.key ?? '');
}

/** "Minister A met Minister B in Oslo", "In Oslo, he will meet Minister B": whom one of the home side meets in another's capital is of that state. */
function fromAbroad(place: Place): Country | null {
  const { title, start, home, titles } = place;
  const meeting = lastWord(place, 'meetings');
  const end = sentenceEnd(place, title.end);
  if (isEnvoy(title) || home === null || isMultilateral(place, start, end)) return null;
  const subject = meeting < 0 ? undefined : namedIn(place, start, meeting).at(-1);
  const isOwn = subject
    ? sideOf(place, subject) === home && subject.titles.length > 0
    : meeting >= 0 && isOwnSubject(place, meeting);
  const between = titles.filter((other) => other.start > meeting && other.end <= title.start);
  const there = capitalIn(place, start, end);
  const isAlone = between.every((other) => there !== null && belongingOf(other).own === there);
  return isOwn && isAlone
    ? (capitalIn(place, meeting, end) ?? stateOpening(place) ?? capitalIn(place, start, meeting) ?? datedAbroad(place))
    : null;
}

/** "Secretary A of Oldmark will meet Foreign Minister B in Norville": B of that capital's state, where his name fits it; one may meet anywhere. */
function fromThirdCapital(place: Place): Country | null {
  const { reading, title, start, drafts } = place;
  const meeting = lastWord(place, 'meetings');
  const subject = meeting < 0 ? undefined : namedIn(place, start, meeting).at(-1);
  const own = drafts.find(({ titles }) => titles.includes(title));
  const end = own?.mentions.map(({ name }) => name.end).find((at) => at > title.end) ?? title.end;
  const capital = capitalIn(place, title.end, Math.min(sentenceEnd(place, title.end), end + 4));
  if (!subject || !own || !capital || isEnvoy(title)) return null;
  const isOther = ![place.home, capital].includes(sideOf(place, subject));
  return isOther ? fittingCountry(reading.words, own.longest, [capital]) : null;
}

/** "Oslo, 3 May. – Minister A met Minister B": the text is dated from another state, of which it speaks. */
export function datedAbroad({ dateline, home, named }: Place): Country | null {
  return dateline !== home && dateline !== null && named.includes(dateline) ? dateline : null;
}

/** "In Norland he will meet President A": the other state that opens the sentence. */
export function stateOpening({ reading, start, home }: Place): Country | null {
  const isIn = /^(?:in|en|au|aux|a)$/.test(reading.pieces[start]?.key ?? '');
  const hit = isIn ? countryAt(reading, start + 1) : null;
  return hit?.form === 'name' && hit.countries[0] !== home ? (hit.countries[0] ?? null) : null;
}

/** "in Oslo", "à Oslo": the capital of another state that the sentence tells as the place. */
export function capitalIn({ reading, home }: Place, from: number, to: number): Country | null {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const hits = places
    .filter((at) => /^(?:in|a)$/.test(reading.pieces[at - 1]?.key ?? '') && !isSeat(reading, at - 2))
    .map((at) => countryAt(reading, at));
  const states = hits.flatMap((hit) => (hit?.form === 'capital' ? hit.countries : [])).filter((one) => one !== home);
  return states[0] ?? houseIn(reading, from, to, home);
}

/** "envoys who reside in Oslo": where they live, and not where they were met. */
function isSeat({ pieces }: Place['reading'], at: number): boolean {
  return /^(?:resid\w+|based|accredited|posted|stationed|basee?s?|accreditee?s?|en poste|poste)$/.test(
    pieces[at]?.key ?? '',
  );
}

/** "at the White House", "à l'Hôtel de Matignon": a house that stands for another state's government. */
function houseIn(reading: Place['reading'], from: number, to: number, home: Country | null): Country | null {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const isAt = (at: number) =>
    [1, 2, 3, 4].some((back) => /^(?:at|in|a|au)$/.test(reading.pieces[at - back]?.key ?? '') && at - back >= from - 1);
  const houses = places.filter(isAt).flatMap((at) => {
    const hit = countryAt(reading, at);
    return hit?.form === 'metonym' ? hit.countries : [];
  });
  return houses.find((one) => one !== home) ?? null;
}

/** "on the sidelines of the summit", "à New York": one meets people from everywhere there. */
function isMultilateral({ reading }: Place, from: number, to: number): boolean {
  return reading.pieces.slice(from, to).some(({ key }) => reading.words.gatherings.has(key));
}

/** "Ambassador A called on Minister B (of the home side)": one's own ambassadors serve abroad, unless an embassy tells of it. */
function fromCaller(place: Place): Country | null {
  const { title, start, home, drafts, isMission } = place;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const { pieces, words } = place.reading;
  const isHead = (one: TitleNode) => isAmbassador(one) || /^chargee?$/.test(pieces[one.headStart]?.key ?? '');
  const isPlain = own?.titles.every((one) => isHead(one) && belongingOf(one).accredited === null);
  if (!isHead(title) || isMission || home === null || !isPlain) return null;
  // Whoever arrives abroad is met by his own ambassador.
  if (capitalIn(place, start, sentenceEnd(place, title.end)) !== null) return null;
  // Who presents credentials does so abroad, if the text does not say whose envoy he is.
  if (pieces.some(({ key }) => words.credentials.has(key))) return null;
  const others = namedIn(place, start, sentenceEnd(place, title.end)).filter((one) => one !== own);
  const hosts = others.length > 1 ? others.filter(isOfState) : others;
  const isHost = hosts.length === 1 && hosts.every((one) => isOfState(one) && sideOf(place, one) === home);
  return isHost && isAcross(place, hosts[0]) ? otherState(place, home) : null;
}

/** "Minister Ito has received Ambassador A of Japan": whatever names sound like, nobody receives his own state's envoy. */
function fromHost(place: Place): Country | null {
  const { reading, title, start, home, drafts } = place;
  const own = drafts.find(({ titles }) => titles.includes(title));
  const end = sentenceEnd(place, title.end);
  const [partner] = namedIn(place, title.end, end).reverse();
  const theirs = partner ? countryOf(place, partner) : null;
  if (!own || !theirs || theirs === home || namedIn(place, start, title.start).length > 0) return null;
  return isAcross(place, partner) && fittingCountry(reading.words, own.longest, [theirs]) ? home : null;
}

function isOfState({ titles }: DraftPerson): boolean {
  const levels = ['head-of-state', 'head-of-government', 'minister', 'speaker', 'deputy-minister', 'legislator'];
  return titles.some((title) => levels.includes(levelOf(title, null) ?? ''));
}

/** A word of meeting stands between the two, and none of company. */
function isAcross({ reading, title, start }: Place, host: DraftPerson | undefined): boolean {
  const at = host?.mentions.map(({ name }) => name.start).find((one) => one >= start) ?? title.start;
  const between = reading.pieces.slice(Math.min(at, title.start), Math.max(at, title.start)).map(({ key }) => key);
  const { meetings, welcomes, companions } = reading.words;
  return between.some((key) => meetings.has(key) || welcomes.has(key)) && !between.some((key) => companions.has(key));
}

/** "In Oslo, A had talks with Minister B and called on President C": all of them there, whoever is named between. */
export function implyFromOpening(place: Place): Country | null {
  const { title, start } = place;
  const isMet = title.head.kind === 'office' && !title.head.plural && !isEnvoy(title);
  if (!isMet || lastWord(place, 'meetings') < 0) return null;
  return isMultilateral(place, start, sentenceEnd(place, title.end)) ? null : placeOpening(place);
}
