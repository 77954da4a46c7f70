/** A title in its sentence, and who and which states are named around it: what the readers of imply-from-people.ts and imply-from-visits.ts ask. */

import { keepEach } from '../../text/keep-each.js';
import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { knownCountry } from './guess-country.js';
import { isBreakAt, isStop, type Piece } from './pieces.js';
import { possessorOf } from './possessor.js';
import type { Reading, TitleNode } from './reading.js';

/** All that the readers see. `named`: states of the text, most named first. */
export type Company = {
  readonly reading: Reading;
  readonly drafts: readonly DraftPerson[];
  readonly titles: readonly TitleNode[];
  readonly home: Country | null;
  readonly named: readonly Country[];
  readonly implied: (title: TitleNode) => Country | null; // of a title before the one that is asked for
  readonly dateline: Country | null; // of the place that it is dated from
  readonly isMission: boolean; // an embassy tells of it, whose own ambassador is at home in the text
  readonly seat: Country | null; // the state where that embassy is, if its name says so
};

export type Words =
  | 'companions'
  | 'composing'
  | 'delegations'
  | 'meetings'
  | 'visits'
  | 'credentials'
  | 'invitations'
  | 'greetings'
  | 'welcomes'
  | 'deaths'
  | 'where'
  | 'gatherings'
  | 'condolences';
/** `start`: of the sentence. */
export type Place = Company & { readonly title: TitleNode; readonly start: number };

export function placeOf(company: Company, title: TitleNode): Place {
  return placeAt(company, title, sentenceStart(company.reading, title.start));
}

/** Written out, because the engine reads copies made by "..." slower. */
export function placeAt(company: Company, title: TitleNode, start: number): Place {
  const { reading, drafts, titles, home, named, implied, dateline, isMission, seat } = company;
  return { reading, drafts, titles, home, named, implied, dateline, isMission, seat, title, start };
}

/** "il", "she": somebody named before. */
export function isPronounAt({ pieces }: Reading, at: number): boolean {
  return /^(?:il|elle|he|she)$/.test(pieces[at]?.key ?? '');
}

export function sentenceStart({ pieces }: Reading, at: number): number {
  return at > 0 ? (startsOf(pieces)[Math.min(at, pieces.length - 1)] ?? 0) : at;
}

/** Of each piece where its sentence begins: asked of the same ones over and over. */
const startsOf = keepEach((pieces: readonly Piece[]) => {
  const starts = new Int32Array(pieces.length);
  for (let at = 1; at < pieces.length; at++) starts[at] = isStop(pieces, at) ? at : (starts[at - 1] ?? 0);
  return starts;
});

/** True where no sentence, paragraph or quotation ends before a piece of [from, to). */
export function inSentence({ pieces }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && at < pieces.length; at++) if (isBreakAt(pieces, at)) return false;
  return true;
}

/** The last place of one of these words before the title in its sentence, or -1. */
export function lastWord({ reading, title, start }: Place, list: Words, from = start): number {
  const words = reading.words[list];
  for (let at = title.start - 1; at >= from; at -= 1) if (words.has(reading.pieces[at]?.key ?? '')) return at;
  return -1;
}

/** Who is named in [from, to) and does not hold the title: the last one first. */
export function namedIn({ drafts, title }: Place, from: number, to: number): DraftPerson[] {
  const places = drafts
    .filter((draft) => !draft.titles.includes(title))
    .flatMap((draft) => draft.mentions.map(({ name }) => ({ draft, at: name.start })));
  const inside = places.filter(({ at }) => at >= from && at < to).sort((a, b) => b.at - a.at);
  return inside.map(({ draft }) => draft);
}

export function countryOf({ reading, named }: Company, { titles, mentions, longest }: DraftPerson): Country | null {
  const stated = titles.map((title) => belongingOf(title).own).find((country) => country !== null);
  const beside = mentions.map(({ name }) => possessorOf(reading, name)).find((country) => country !== null);
  return stated ?? beside ?? knownCountry(reading.words, longest, named);
}

/** "He also met", "The minister then met": before `end` nobody is named, and who is meant may be of the home side. */
export function isOwnSubject({ reading, titles, start, home }: Place, end: number): boolean {
  const pronoun = reading.pieces.slice(start, end).some(({ key }) => /^(?:he|she|il|elle)$/.test(key));
  const own = titles.filter((one) => one.start >= start && one.end <= end);
  return own.every((one) => [null, home].includes(belongingOf(one).own)) && (own.length > 0 || pronoun);
}

/** Countries named in [from, to), a house or people's word among them, the last one first. */
export function statesIn({ reading, named }: Place, from: number, to: number): Country[] {
  const states: Country[] = [];
  for (let at = to - 1; at >= from; at--) {
    const [country, ...more] = countryAt(reading, at)?.countries ?? [];
    if (country && more.length === 0 && named.includes(country)) states.push(country);
  }
  return states;
}

/** Whose the people and titles in [from, to) are, in the order of the text; a person of no known country is the home side's. */
export function countriesIn(place: Place, from: number, to: number): Country[] {
  const people = namedIn(place, from, to).map((draft) => ({
    at: placeIn(draft, from, to),
    country: countryOf(place, draft) ?? place.home,
  }));
  const titles = place.titles.filter(({ start, end }) => start >= from && end <= to);
  const owners = titles.map((title) => ({
    at: title.start,
    country: belongingOf(title).own ?? ofHolder(place, title),
  }));
  const sorted = [...people, ...owners].sort((a, b) => a.at - b.at);
  return sorted.flatMap(({ country }) => country ?? []);
}

/** "He was accompanied by …", "his entourage included …", "he was received by": of the subject of the sentence before. */
export function subjectBefore(place: Place): Country | null {
  const before = sentenceStart(place.reading, Math.max(0, place.start - 1));
  return countriesIn(place, before, place.start)[0] ?? null;
}

/** "The High Commissioner was accompanied by": of whoever the text last gave that office, where no name stands beside it. */
function ofHolder(place: Place, title: TitleNode): Country | null {
  const { head, start } = title;
  const own = place.drafts.find(({ titles }) => titles.includes(title));
  if (own) return countryOf(place, own) ?? place.home;
  const holds = ({ titles }: DraftPerson) =>
    titles.some((one) => head.kind === 'office' && one.head.kind === 'office' && one.head.office === head.office);
  const holder = namedIn(place, 0, start).find(holds) ?? place.drafts.find(holds);
  return holder ? (countryOf(place, holder) ?? place.home) : null;
}

function placeIn({ mentions }: DraftPerson, from: number, to: number): number {
  return Math.max(...mentions.map(({ name }) => name.start).filter((at) => at >= from && at < to));
}
