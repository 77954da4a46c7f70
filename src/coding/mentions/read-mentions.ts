/** The order of the mentions step: heads, names, who is who, then everything that leans on people. */

import type { Document } from '../../ingest/types.js';
import { keepEach } from '../../text/keep-each.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Body, Country, Mechanism, Person } from '../types.js';
import { acceptNames } from './accept-names.js';
import { assignLeftover } from './assign-leftover.js';
import { bareNameCountry } from './bare-name.js';
import { buildPerson, type Context } from './build-people.js';
import { collectBodies } from './collect-bodies.js';
import { collectPeople, type DraftPerson, officesOf } from './collect-people.js';
import { type Company, placeOf } from './company.js';
import { counterpartOffice } from './counterpart-office.js';
import { findCountries } from './find-countries.js';
import { findInstruments } from './find-instruments.js';
import { findMechanisms } from './find-mechanisms.js';
import { findNames } from './find-names.js';
import { findTitleMentions } from './find-title-mentions.js';
import { knownCountry } from './guess-country.js';
import { homeSide, leadOf, mostNamed, statesOfPaper } from './home-side.js';
import { honoursBefore } from './honours-before.js';
import { implyCountry } from './imply-country.js';
import { countryOfLed } from './imply-from-led.js';
import { implyFromPeople } from './imply-from-people.js';
import { visitedBefore } from './imply-from-visits.js';
import { inFull } from './in-full.js';
import { lendBodies } from './lend-bodies.js';
import { linkQualities } from './link-qualities.js';
import { linkRelatives } from './link-relatives.js';
import { linkSeats } from './link-seats.js';
import { linkStandIns } from './link-stand-ins.js';
import { linkTitles, type TitledName } from './link-titles.js';
import { listedGuests } from './listed-guests.js';
import { ownerOfTitle } from './owner-of-title.js';
import { matchPhrase } from './phrase-index.js';
import { toPieces } from './pieces.js';
import { linkPredecessors } from './predecessors.js';
import { type Reading, spanOf, type TitleNode } from './reading.js';
import { respectiveTitles } from './respective-titles.js';
import { type Scan, scan } from './scan.js';
import { shareOut } from './share-out.js';
import type { CountryMention, Mentions, PersonMention } from './types.js';

/** Everything named in `reading`, whose text begins with the document's; what lies after that is only read along. */
export function readMentions(reading: Reading, document: Document): Mentions {
  const found = scan(reading);
  const nodes = found.bodies.map(({ node }) => node);
  const scanned = { ...found, titles: lendBodies(reading, found.titles, nodes) };
  const drafts = readPeople(reading, scanned);
  const names = drafts.flatMap((draft) => draft.mentions.map(({ name }) => spanOf(reading, name.start, name.end)));
  const countries = findCountries(reading, names);
  const context = contextOf(reading, scanned, drafts, document, countries);
  const people = drafts.map((draft, i) => buildPerson(context, draft, `p${i + 1}`));
  const personMentions = mentionsOf(reading, drafts);
  const titles = findTitleMentions(context, freeTitles(scanned.titles, drafts), people, personMentions);
  const mechanisms = findMechanisms(reading, sidesOf(context));
  const bodies = withCountries(context.bodies.list, people).filter((body) => !isMechanism(body, mechanisms));
  const instruments = findInstruments(reading, sidesOf(context));
  const all = { countries, people, personMentions, titles, bodies, mechanisms, instruments };
  return withinText(all, document.text.length);
}

/** The home side and the country named most beside it. */
function sidesOf({ home, named }: Context): Country[] {
  const other = named.find((country) => country !== home);
  return [home, other].flatMap((country) => country ?? []).sort();
}

/** "Comité mixte Vietnam-Russie" stands between two countries and is a body of neither. */
function isMechanism(body: Body, mechanisms: readonly Mechanism[]): boolean {
  const spans = mechanisms.flatMap((mechanism) => mechanism.mentions);
  const [first] = body.mentions;
  return first !== undefined && spans.some((span) => overlaps(span, first) && span[1] === first[1]);
}

/** A body whose name says no country belongs to that of whoever holds a post in it. */
function withCountries(bodies: readonly Body[], people: readonly Person[]): Body[] {
  const posts = people.flatMap((person) => person.posts);
  return bodies.map((body) => ({
    ...body,
    country: body.country ?? posts.find((post) => post.body === body.id)?.country ?? null,
  }));
}

function readPeople(reading: Reading, scanned: Scan): DraftPerson[] {
  const names = findNames(reading, scanned.taken, new Set(scanned.titles.map(({ end }) => end)));
  const tied = linkTitles(reading, scanned.titles, names);
  const shared = listedGuests(reading, scanned.titles, shareOut(reading, scanned.titles, names, tied));
  const stood = linkStandIns(reading, scanned.titles, linkSeats(reading, shared));
  const linked = linkPredecessors(reading, respectiveTitles(reading, scanned.titles, stood));
  const titled = linkRelatives(reading, scanned.titles, linkQualities(reading, scanned.titles, linked));
  const accepted = acceptNames(reading, titled);
  const others = titled.filter((name) => !accepted.includes(name));
  const people = collectPeople(reading, accepted, others);
  assignLeftover(reading, people, scanned.titles, (person) => knownCountry(reading.words, person.longest));
  return people;
}

function contextOf(
  reading: Reading,
  scanned: Scan,
  drafts: readonly DraftPerson[],
  document: Document,
  countries: readonly CountryMention[],
): Context {
  const named = mostNamed(countries);
  const home = homeSide(document, reading, countries, leadOf(reading, drafts, document.side === null ? null : named));
  const nodes = scanned.bodies.map(({ node }) => node);
  const isMission = matchesMission(reading, document.publisher);
  const seat = isMission ? (statesOfPaper(document.publisher, reading).find((one) => one !== home) ?? null) : null;
  const company: Company = {
    ...{
      reading,
      drafts,
      titles: scanned.titles,
      home,
      named,
      isMission,
      seat,
      dateline: document.dateline?.country ?? null,
    },
    implied: (title) => implied(title),
  };
  const implied = keepEach(
    (title: TitleNode) =>
      ownerOfTitle(reading, drafts, title) ??
      implyCountry(reading, nodes, scanned.titles, title) ??
      implyFromPeople(company, title),
  );
  return {
    reading,
    bodies: collectBodies(reading, scanned.bodies, home === document.side ? home : null),
    home,
    host: (title) => visitedBefore(placeOf(company, title), null) ?? home,
    named,
    implied,
    counterparts: new Set(drafts.flatMap((draft, i) => (isCounterpart(draft) ? [`p${i + 1}`] : []))),
    led: (at) => countryOfLed(reading, nodes, at),
    bare: (person) => bareNameCountry(company, person),
    inFull: (title) => inFull(reading, drafts, title),
    officesOf: (person) => officesOf(drafts[Number(person.slice(1)) - 1]?.titles ?? []),
    officeOf: counterpartOffice(reading, scanned.titles, drafts),
  };
}

/** "Embassy of Norland in Oldmark" publishes. */
function matchesMission({ words }: Reading, publisher: string | null): boolean {
  const pieces = toPieces(publisher ?? '');
  return pieces.some((_, at) => matchPhrase(words.bodies, pieces, at)?.value.kind === 'embassy');
}

function isCounterpart({ titles }: DraftPerson): boolean {
  return titles.length > 0 && titles.every((title) => title.head.kind === 'counterpart');
}

function mentionsOf(reading: Reading, drafts: readonly DraftPerson[]): PersonMention[] {
  const mentions = drafts.flatMap((draft, i) =>
    draft.mentions.map((mention) => personMention(reading, mention, `p${i + 1}`)),
  );
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}

function personMention(reading: Reading, { name, titles }: TitledName, person: string): PersonMention {
  const beside = titles.filter((title) => title.called === undefined && isBeside(title, name));
  const near = [...beside, ...titles.filter((title) => isJoinedTo(reading, title, beside))];
  const starts = [name.lead, ...near.map((title) => title.start)];
  const ends = [name.end, ...near.map((title) => title.end)];
  return {
    person,
    span: spanOf(reading, name.start, name.end),
    full: spanOf(reading, startWithHonours(reading, Math.min(...starts)), Math.max(...ends)),
  };
}

/** "A, Deputy Prime Minister and Foreign Minister of Norland": the second office, which "and" alone parts from the first. */
function isJoinedTo({ pieces, words }: Reading, title: TitleNode, beside: readonly TitleNode[]): boolean {
  return beside.some(({ end }) => {
    const and = matchPhrase(words.connectors, pieces, end);
    return and?.value === 'and' && and.end === title.start;
  });
}

/** "SM le Roi A", "Son Excellence Monsieur le Président B": words of respect before the title, which parsers take for the head. */
function startWithHonours(reading: Reading, start: number): number {
  const title = reading.words.determiners.has(reading.pieces[start - 1]?.key ?? '') ? start - 1 : start;
  if (!/^\.?[ \u00a0]$/.test(reading.pieces[title]?.gap ?? '')) return start;
  return honoursBefore(reading, title) ?? start;
}

/** A plural title belongs to the words of the first name only. */
function isBeside(title: TitleNode, name: TitledName['name']): boolean {
  if (title.end <= name.start) return !title.head.plural || name.lead - title.end < 3;
  return title.start - name.end < 3;
}

/** Titles that stand beside no name, also where a name elsewhere has been given that office. */
function freeTitles(titles: readonly TitleNode[], drafts: readonly DraftPerson[]): TitleNode[] {
  const beside = drafts.flatMap((draft) => draft.mentions.flatMap((mention) => mention.titles));
  const claimed = new Set(beside.map((title) => title.start));
  return titles.filter((title) => !claimed.has(title.start));
}

/** Leave out what stands only in the headline or a caption, and number people and bodies anew. */
function withinText(all: Mentions, length: number): Mentions {
  const isInside = (span: Span) => span[1] <= length;
  const people = all.people.map((person) => ({ ...person, mentions: person.mentions.filter(isInside) }));
  const kept = people.filter((person) => person.mentions.length > 0);
  const personIds = new Map(kept.map((person, i) => [person.id, `p${i + 1}`]));
  const bodies = all.bodies.map((body) => ({ ...body, mentions: body.mentions.filter(isInside) }));
  const keptBodies = bodies.filter((body) => body.mentions.length > 0);
  const bodyIds = new Map(keptBodies.map((body, i) => [body.id, `b${i + 1}`]));
  const idIn = (ids: ReadonlyMap<string, string>, id: string | null) => (id === null ? null : (ids.get(id) ?? null));
  return {
    ...all,
    countries: all.countries.filter(({ span }) => isInside(span)),
    people: kept.map((person) => renumber(person, personIds, bodyIds)),
    personMentions: all.personMentions
      .filter(({ span }) => isInside(span))
      .map((m) => ({ ...m, person: personIds.get(m.person) ?? m.person })),
    titles: all.titles
      .filter(({ span }) => isInside(span))
      .map((title) => ({ ...title, person: idIn(personIds, title.person) })),
    mechanisms: insideOnly(all.mechanisms, isInside, 'm'),
    instruments: insideOnly(all.instruments, isInside, 'i'),
    bodies: keptBodies.map((body) => ({
      ...body,
      id: bodyIds.get(body.id) ?? body.id,
      parent: idIn(bodyIds, body.parent),
    })),
  };
}

type Mentioned = { readonly id: string; readonly mentions: readonly Span[] };

function insideOnly<T extends Mentioned>(list: readonly T[], isInside: (span: Span) => boolean, letter: string): T[] {
  const inside = list.map((one) => ({ ...one, mentions: one.mentions.filter(isInside) }));
  return inside.filter((one) => one.mentions.length > 0).map((one, i) => ({ ...one, id: `${letter}${i + 1}` }));
}

function renumber(person: Person, people: ReadonlyMap<string, string>, bodies: ReadonlyMap<string, string>): Person {
  const posts = person.posts.map((post) => ({
    ...post,
    body: post.body === null ? null : (bodies.get(post.body) ?? null),
  }));
  return { ...person, id: people.get(person.id) ?? person.id, posts };
}
