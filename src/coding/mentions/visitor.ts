/** Somebody in his sentence in, whether he comes to the home side's country as a guest, and so of which side he is, out. */

import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryOf, type Place, placeOf, sentenceStart, statesIn } from './company.js';
import { countryAt } from './country-at.js';

/** The one state besides `theirs` that the sentence names, or else the text. */
export function otherState(place: Place, theirs: Country): Country | null {
  const { named, start, title } = place;
  const near = new Set(statesIn(place, start, sentenceEnd(place, title.end)).filter((one) => one !== theirs));
  const all = named.filter((one) => one !== theirs);
  const [only, ...more] = near.size > 0 ? [...near] : all;
  return more.length === 0 ? (only ?? null) : null;
}

export function sentenceEnd({ reading }: Place, at: number): number {
  let end = at;
  while (end < reading.pieces.length && sentenceStart(reading, end) <= at) end += 1;
  return end;
}

/** Whose a person is: as the text tells; of the other state where he is a guest; else of the home side. */
export function sideOf(place: Place, draft: DraftPerson): Country | null {
  const { home, implied, title } = place;
  const told = countryOf(place, draft);
  if (told !== null || home === null) return told ?? home;
  if (draft.titles.some((one) => isVisitor(placeOf(place, one)))) return otherState(place, home);
  const before = draft.titles.filter((one) => one.start < title.start);
  return before.map(implied).find((country) => country !== null) ?? home;
}

/** Pieces from a name to the visit, and from the visit to where it goes: "paid a three-day state visit to Norland". */
const visitReach = 9;

/** "President A arrived in (the home side's) Norland on a visit", "During his visit to Norland, President A met": a guest. */
export function isVisitor(place: Place): boolean {
  const isBefore = isOfVisit(place) || isVisitBy(place) || isVisitThat(place);
  return isArriving(place) || isOnVisit(place) || isBefore || isFronted(place);
}

/** The piece behind the name that stands with the title; undefined where none does. */
function nameEnd({ title, drafts }: Place): number | undefined {
  const holder = drafts.find(({ titles }) => titles.includes(title));
  return holder?.mentions.map(({ name }) => name.end).find((end) => end > title.end && end - title.end < 6);
}

/** "President A, during his visit to Norland, praised". */
function isOnVisit(place: Place): boolean {
  const { pieces, words } = place.reading;
  const end = nameEnd(place);
  if (end === undefined || pieces[end]?.gap !== ', ') return false;
  const own = [1, 2, 3].map((on) => end + on).find((at) => words.possessives.has(pieces[at]?.key ?? ''));
  const isVisit = own !== undefined && [1, 2].some((on) => words.visits.has(pieces[own + on]?.key ?? ''));
  return isVisit && isHomeward(place, own);
}

/** "the visit paid to Norville by Minister A", of the home side's capital. */
function isVisitBy(place: Place): boolean {
  const { reading, title, start } = place;
  const { pieces, words } = reading;
  const article = words.determiners.has(pieces[title.start - 1]?.key ?? '') ? 2 : 1;
  if (!/^(?:by|par)$/.test(pieces[title.start - article]?.key ?? '')) return false;
  const visit = [2, 3, 4, 5, 6, 7, 8].map((back) => title.start - article - back).find((at) => isVisit(place, at));
  const isReceived = pieces.slice(visit ?? title.start, title.start).some(({ key }) => words.welcomes.has(key));
  const behind = visit === undefined || visit < start || isReceived ? [] : [1, 2, 3, 4, 5].map((on) => visit + on);
  return behind.some((at) => at < title.start && isHomeAt(place, at, visit ?? at));
}

/** « la visite de travail que le président A a effectuée au Nordmark », the home side's: a guest. */
function isVisitThat(place: Place): boolean {
  const { pieces, words } = place.reading;
  const article = words.determiners.has(pieces[place.title.start - 1]?.key ?? '') ? 2 : 1;
  const that = place.title.start - article;
  if (!/^(?:que|qu|that)$/.test(pieces[that]?.key ?? '')) return false;
  const isOpened = [1, 2, 3, 4].some((back) => isVisit(place, that - back));
  const end = nameEnd(place) ?? place.title.end;
  return isOpened && [2, 3, 4, 5].some((on) => isHomeAt(place, end + on, end));
}

/** A noun for a visit: "visite", "visit", "séjour". */
function isVisit({ reading: { pieces, words } }: Place, at: number): boolean {
  const key = pieces[at]?.key ?? '';
  return words.visits.has(key) && /^(?:visites?|visits?|sejour|deplacement|trip|tour|tournee|stay)$/.test(key);
}

/** "The visit of President A to Norland", right behind the name. */
function isOfVisit(place: Place): boolean {
  const { pieces, words } = place.reading;
  const end = nameEnd(place);
  const isVisits = [1, 2, 3, 4].some((back) => words.visits.has(pieces[place.title.start - back]?.key ?? ''));
  const isOwner = /^(?:of|de|du|d)$/.test(pieces[place.title.start - 1]?.key ?? '');
  return end !== undefined && isVisits && isOwner && [end + 1, end + 2].some((at) => isHomeAt(place, at, end));
}

function isArriving(place: Place): boolean {
  const { reading } = place;
  const end = nameEnd(place);
  if (end === undefined) return false;
  const verb = [end, end + 1, end + 2].find((at) => reading.words.comes.has(reading.pieces[at]?.key ?? ''));
  return verb !== undefined && isHomeward(place, verb);
}

/** Prepositions before the place that a guest comes to. */
const toward = /^(?:to|in|a|au|aux|en)$/;

/** The visit and the home side's country stand near behind. */
function isHomeward(place: Place, from: number): boolean {
  const places = Array.from({ length: visitReach }, (_, i) => from + i);
  const { pieces, words } = place.reading;
  const home = places.find((at) => isHomeAt(place, at, from));
  const isVisit = places.some((at) => at > from && words.visits.has(pieces[at]?.key ?? ''));
  return home !== undefined && (isVisit || (home === from + 1 && !toward.test(pieces[from]?.key ?? '')));
}

/** "to Norland", "visited Norland", but not "visited Norland's north". */
function isHomeAt({ reading: { pieces, words }, reading, home }: Place, at: number, visit: number): boolean {
  const before = pieces[at - 1]?.key ?? '';
  const isPlace = toward.test(before) || (at === visit + 1 && words.visits.has(before));
  const hit = isPlace ? countryAt(reading, at) : null;
  const isOwner = hit !== null && /^['’]$/.test(pieces[hit.end]?.gap ?? '');
  return (hit?.form === 'name' || hit?.form === 'capital') && hit.countries[0] === home && !isOwner;
}

/** "During his visit to Norland, President A": whose visit it is stands first behind the comma. */
function isFronted(place: Place): boolean {
  const { reading, title, start } = place;
  const words = reading.pieces.slice(start, title.start);
  const own = words.findIndex(({ key }) => reading.words.possessives.has(key));
  const article = reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '') ? 1 : 0;
  const isNext = reading.pieces[title.start - article]?.gap === ', ';
  return own >= 0 && own < 4 && isNext && words.length < 16 && isHomeward(place, start + own);
}
