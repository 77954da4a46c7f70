/** A document, its people and the countries named in it in, the side that a bare "le ministre" belongs to out. */

import type { Document } from '../../ingest/types.js';
import type { Country } from '../types.js';
import type { DraftPerson } from './collect-people.js';
import { belongingOf } from './country-of.js';
import { knownCountry } from './guess-country.js';
import { isInternational } from './level-of.js';
import { paperCountry } from './paper-country.js';
import { matchPhrase } from './phrase-index.js';
import { toPieces } from './pieces.js';
import type { Reading, TitleNode } from './reading.js';
import type { CountryMention } from './types.js';

/** The opening of a readout, in characters: it names who met whom. */
const opening = 300;

/**
 * Whom the opening names: countries as their titles say (`stated`), and as name or office alone tell (`known`); and whether
 * the first sentence gives somebody an office of no country (`own`), as a text calls its own people. `later` and `strangers` are
 * known and stated of whoever the whole text names.
 */
export type Lead = {
  readonly stated: readonly Country[];
  readonly known: readonly Country[];
  readonly own: boolean;
  readonly later: readonly Country[];
  readonly strangers: readonly Country[];
};

/**
 * The publisher's side, unless the opening is only about people of two other countries, or its first sentence is about two others and the text never names it. Else the country of the dateline, where the
 * text names it; which the paper is named after; of the house that speaks; or the first one of the opening that no title states, because a text says of
 * strangers where they are from. Else the most named. Null when none is named.
 */
export function homeSide(
  document: Document,
  reading: Reading,
  countries: readonly CountryMention[],
  lead: Lead,
): Country | null {
  const named = mostNamed(countries);
  const people = [...new Set([...lead.known, ...lead.stated])];
  const abroad = !lead.own && new Set(lead.stated).size > 1 && !people.includes(document.side ?? '');
  const place = document.dateline?.country;
  const isForeign = !lead.own && place !== document.side && isAboutOthers(countries, document);
  if (document.side && !isForeign && (!abroad || named.includes(document.side))) return document.side;
  if (place && (named.includes(place) || people.includes(place))) return place;
  const printed = paperCountry(reading.words, document.publisher) ?? countryOfPaper(document.publisher, reading);
  if (printed && (named.includes(printed) || lead.own)) return printed;
  const own = people.find((country) => !lead.stated.includes(country));
  const near = houseOf(countries) ?? own ?? unstated(countries, document, lead);
  return near ?? lead.later.find((country) => !lead.strangers.includes(country)) ?? leastStated(named, lead, countries);
}

function isAboutOthers(countries: readonly CountryMention[], { text, side }: Document): boolean {
  const end = firstSentence(text);
  const first = countries.filter(({ span, form }) => isState(form) && span[0] < end).map(({ country }) => country);
  return new Set(first).size > 1 && !countries.some(({ country }) => country === side);
}

/** "Norville Times": a paper's own name tells where it is from. */
function countryOfPaper(publisher: string | null, reading: Reading): Country | null {
  return statesOfPaper(publisher, reading)[0] ?? null;
}

/** States and cities in the name of a publisher, in order: "Embassy of Norland in Oldville". */
export function statesOfPaper(publisher: string | null, { words }: Reading): Country[] {
  const pieces = toPieces(publisher ?? '');
  return pieces.flatMap(
    (_, at) =>
      matchPhrase(words.cities, pieces, at)?.value ?? matchPhrase(words.countries, pieces, at)?.value.country ?? [],
  );
}

/** "A Downing Street spokesperson said:" */
function houseOf(countries: readonly CountryMention[]): Country | null {
  return countries.find(({ form, span }) => form === 'metonym' && span[0] < opening / 2)?.country ?? null;
}

/** The first country that headline or opening name, and no title. */
function unstated(countries: readonly CountryMention[], { text }: Document, { stated }: Lead): Country | null {
  const end = firstSentence(text);
  const near = countries.filter(({ span, form }) => isState(form) && (span[0] < end || span[0] >= text.length));
  const inTitle = near.filter(({ span }) => span[0] >= text.length);
  return [...inTitle, ...near].find(({ country }) => !stated.includes(country))?.country ?? null;
}

function firstSentence(text: string): number {
  const end = /[.!?]\s+\p{Lu}|\n/u.exec(text.slice(60))?.index;
  return end === undefined ? text.length : end + 61;
}

/** States of a list of guests, among whom nobody can tell which is at home. */
const several = 3;

/** The most named that no title states; a capital named once is where somebody goes. */
function leastStated(
  all: readonly Country[],
  { stated, strangers }: Lead,
  countries: readonly CountryMention[],
): Country | null {
  const told = (country: Country) => countries.filter((one) => one.country === country);
  const named = all.filter((country) => told(country).length > 1 || told(country)[0]?.form !== 'capital');
  const own =
    named.find((country) => !strangers.includes(country)) ?? named.find((country) => !stated.includes(country));
  return own ?? (new Set(strangers).size < several ? (named[0] ?? null) : null);
}

/** @param named states of the text, null where the publisher speaks for none: on a state's page, an office that is usually of one not named is its own. */
export function leadOf(reading: Reading, drafts: readonly DraftPerson[], named: readonly Country[] | null): Lead {
  const isEarly = ({ mentions }: DraftPerson) =>
    mentions.some(({ name }) => (reading.pieces[name.start]?.start ?? opening) < opening);
  const early = drafts.filter(isEarly);
  const titles = early.flatMap((draft) => draft.titles);
  const bare = titles.filter((title) => belongingOf(title).own === null);
  const usual = bare.flatMap(({ head }) =>
    head.kind === 'office' && head.office.usual.length === 1
      ? head.office.usual.filter((country) => named?.includes(country) ?? true)
      : [],
  );
  const known = knownOf(reading, early);
  const forCitizens = titles.filter(isForOwnCitizens).flatMap((title) => belongingOf(title).own ?? []);
  const end = firstSentence(reading.text);
  const isFirst = ({ mentions }: DraftPerson) =>
    mentions.some(({ name }) => (reading.pieces[name.start]?.start ?? end) < end);
  const own = early.some((draft) => isFirst(draft) && isOwn(reading, draft, named));
  return {
    stated: statedOf(reading, early),
    known: [...forCitizens, ...known, ...usual],
    own,
    later: knownOf(reading, drafts),
    strangers: statedOf(reading, drafts),
  };
}

/** Leaders whom the table knows, those who serve an organisation aside. */
function knownOf({ words }: Reading, drafts: readonly DraftPerson[]): Country[] {
  return drafts
    .flatMap(({ longest }) => knownCountry(words, longest) ?? [])
    .filter((one) => !words.organisations.has(one));
}

/** "ambassador of Norland to the United Nations" is a stranger, too; whoever serves an organisation is of no state. */
function statedOf({ words }: Reading, drafts: readonly DraftPerson[]): Country[] {
  const titles = drafts.flatMap((draft) => draft.titles);
  return titles
    .filter((title) => !isForOwnCitizens(title))
    .flatMap((title) => belongingOf(title).own ?? [])
    .filter((country) => !words.organisations.has(country));
}

/** "ministre des Burkinabè de l'extérieur": tells whose it is without saying of strangers where they are from. */
function isForOwnCitizens({ parts }: TitleNode): boolean {
  return parts.some((part) => part.kind === 'field' && part.citizens !== undefined);
}

/** "Prime Minister A": holds an office of state, and nothing tells of which one. */
function isOwn(reading: Reading, { titles, longest }: DraftPerson, named: readonly Country[] | null): boolean {
  const isBare = titles.every((title) => belongingOf(title).own === null && !isInternational(title));
  const isOffice = titles.some(
    ({ head }) =>
      head.kind === 'office' &&
      !head.office.rank &&
      !head.office.usual.some((country) => named?.includes(country) ?? true),
  );
  return isBare && isOffice && knownCountry(reading.words, longest) === null;
}

/** States named in the text, the most named first; organisations and cities are no sides. */
export function mostNamed(countries: readonly CountryMention[]): Country[] {
  const counts = new Map<Country, number>();
  for (const { country, form } of countries) {
    if (isState(form)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

function isState(form: CountryMention['form']): boolean {
  return form !== 'city' && form !== 'organisation';
}
