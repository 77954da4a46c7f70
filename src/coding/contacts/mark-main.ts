/** Encounters in; those that the document reports out, the rest being looked back or ahead to. */

import { isDay } from '../dates/is-day.js';
import type { Edtf } from '../types.js';
import { agree } from './dates-agree.js';
import type { Encounter } from './encounter.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';

/** The news of the document, and the visit or session in whose frame it takes place. */
export function markMain(encounters: readonly Encounter[], published: Edtf | null): ReadonlySet<Encounter> {
  const held = encounters.filter((e) => e.tellings[0]?.status === 'held');
  const recent = held.filter((e) => !isOld(e, published));
  const pool = recent.length > 0 || encounters.some((e) => isAhead(e)) ? recent : held;
  const news = pool.filter((e) => isNews(e));
  const ahead = encounters[0];
  if (news.length === 0 && ahead && isAnnounced(ahead)) return new Set([ahead]);
  const firstOf = (some: readonly Encounter[]) => some.find((e) => e.kind !== 'visit') ?? some[0];
  const main = firstOf(news) ?? firstOf(pool.filter((e) => !isBack(e))) ?? recent[0];
  if (!main) return new Set();
  const isPast = (e: Encounter) => isOld(e, published) && !isOld(main, published);
  const within = held.filter((e) => e === main || (!isPast(e) && isWithin(e, main)));
  return new Set([...within, ...held.filter((e) => !isBack(e) && within.some((one) => isHandedOver(e, one)))]);
}

/** "A will visit Lima on Monday": the news is yet to come. */
function isAhead({ tellings }: Encounter): boolean {
  return tellings[0]?.status === 'planned' && tellings[0].grade === 'told';
}

/** The same, as the text opens: what an announcement reports. */
function isAnnounced(encounter: Encounter): boolean {
  return isAhead(encounter) && encounter.tellings[0]?.sentence === 0;
}

/** "At the inaugural session in 2007, it was agreed": of months before the text. */
function isOld({ date }: Encounter, published: Edtf | null): boolean {
  const end = date?.split('/').at(-1);
  return end != null && published !== null && monthOf(published) - monthOf(end) > newsMonths;
}

/** Months since the year 0; a bare year ends in December. */
function monthOf(date: Edtf): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
}

function isNews(encounter: Encounter): boolean {
  return encounter.tellings.some((t) => (t.grade === 'told' || t.topic) && !t.back);
}

function isBack(encounter: Encounter): boolean {
  return encounter.tellings.some((t) => t.back && t.grade !== 'pointed');
}

/** News of the same days, or the visit in whose frame the contact takes place. */
function isWithin(encounter: Encounter, main: Encounter): boolean {
  if (isOfStay(encounter, main)) return true;
  if (encounter.date && main.date && !agree(encounter.date, main.date) && !isDaysApart(encounter, main)) return false;
  if (isBack(encounter) && !isStay(encounter, main)) return false;
  if (isOfOthersThen(encounter, main)) return false;
  if (isNews(encounter) || isBeside(encounter, main)) return true;
  return (encounter.kind === 'visit' || isSitting(encounter)) && isFrame(encounter, main);
}

/** "A met B on 9 May. She thanked him for receiving C, who presented his credentials this month": of a month, and of others. */
function isOfOthersThen(encounter: Encounter, main: Encounter): boolean {
  if (encounter.kind === 'visit' || !isDay(main.date) || !/^\d{4}-\d\d$/.test(encounter.date ?? '')) return false;
  return !sharesPeople(encounter, main);
}

/** "At the session, A met B", "the session of 3 May"; not "praised the outcome of the last session". */
function isSitting({ kind, date, tellings }: Encounter): boolean {
  return kind === 'session' && (date !== null || tellings.some((t) => t.occasion || t.place !== null));
}

/** "arrived on Monday", of one who was received on Tuesday: the visit goes on. So does news of the days around. */
function isDaysApart(encounter: Encounter, main: Encounter): boolean {
  if (!isDay(encounter.date) || !isDay(main.date)) return false;
  const days = (Date.parse(main.date) - Date.parse(encounter.date)) / dayMs;
  const visitors = encounter.tellings.flatMap((t) => peopleOfSides(t.sides));
  const isGuest = main.tellings.flatMap((t) => peopleOfSides(t.sides)).some((p) => visitors.includes(p));
  const isHere = isThere(encounter, main) || encounter.countries.every((c) => main.countries.includes(c));
  if (encounter.kind === 'visit') return isGuest && isHere && days > 0 && days <= longestVisitDays;
  return isGuest && isNews(encounter) && Math.abs(days) <= newsDays;
}

/** "A met B, who had arrived on Monday": the stay goes on. */
function isStay(encounter: Encounter, main: Encounter): boolean {
  if (encounter.kind !== 'visit' || !isDay(encounter.date) || main.kind === 'visit') return false;
  return main.date === null || encounter.date === main.date || isDaysApart(encounter, main);
}

/** "A ended a visit on Wednesday. On Tuesday A had held talks with B": of that visit. */
function isOfStay(encounter: Encounter, main: Encounter): boolean {
  if (main.kind !== 'visit' || encounter.kind === 'visit' || !isDay(encounter.date) || !isDay(main.date)) return false;
  const days = (Date.parse(main.date) - Date.parse(encounter.date)) / dayMs;
  const isSame = encounter.countries.length === 2 && encounter.countries.every((c) => main.countries.includes(c));
  return isSame && sharesPeople(encounter, main) && days >= 0 && days <= longestVisitDays;
}

function sharesPeople(one: Encounter, other: Encounter): boolean {
  const known = other.tellings.flatMap((t) => peopleOfSides(t.sides));
  return one.tellings.flatMap((t) => peopleOfSides(t.sides)).some((p) => known.includes(p));
}

/** "On a visit to Norland, A met B of Estmark there": the visit to a third state, where the contact was. */
function isThere(frame: Encounter, main: Encounter): boolean {
  const visited = frame.tellings.flatMap((t) => t.place?.country ?? []);
  return sharesPeople(frame, main) && main.tellings.some((t) => t.place && visited.includes(t.place.country ?? ''));
}

const dayMs = 86_400_000;
const longestVisitDays = 5;
const newsDays = 2;
const newsMonths = 2;

/** "delivered the letter while he was received by …": of the same day, and of the same people. */
function isBeside(encounter: Encounter, main: Encounter): boolean {
  const known = main.tellings.flatMap((t) => peopleOfSides(t.sides));
  const isKnown = encounter.tellings.flatMap((t) => peopleOfSides(t.sides)).some((p) => known.includes(p));
  return isKnown && encounter.date !== null && encounter.date === main.date;
}

/** "received A, who handed him a letter from B": told in the sentence of the contact. */
function isHandedOver(encounter: Encounter, main: Encounter): boolean {
  const sentences = main.tellings.filter((t) => t.grade === 'told').map((t) => t.sentence);
  return encounter.kind === 'correspondence' && encounter.tellings.some((t) => sentences.includes(t.sentence));
}

/** The visit is made by a country of the contact to the other. */
function isFrame(frame: Encounter, main: Encounter): boolean {
  const visitors = frame.tellings.flatMap((t) => countriesOfSides(t.sides));
  const people = frame.tellings.flatMap((t) => peopleOfSides(t.sides));
  const known = main.tellings.flatMap((t) => peopleOfSides(t.sides));
  // "praised the visit of President A", at a meeting of the ministers.
  if (people.length > 0 && known.length > 1 && !people.some((p) => known.includes(p))) return false;
  if (frame.kind === 'visit' && isThere(frame, main)) return true;
  return visitors.every((c) => main.countries.includes(c)) && frame.countries.every((c) => main.countries.includes(c));
}
