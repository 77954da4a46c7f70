/** Merged people in, people with posts, levels and countries out (CODEBOOK §8). */

import type { Span } from '../../text/span.js';
import type { Country, Person, PostLevel } from '../types.js';
import { postsOf } from './build-posts.js';
import type { Bodies } from './collect-bodies.js';
import type { DraftPerson } from './collect-people.js';
import { countryAt } from './country-at.js';
import { belongingOf } from './country-of.js';
import { fittingCountry, knownCountry, likelyCountry } from './guess-country.js';
import { isEnvoy, isInternational, levelOf } from './level-of.js';
import { matchPhrase } from './phrase-index.js';
import { isJointAt } from './pieces.js';
import { possessorOf } from './possessor.js';
import { type Reading, spanOf, type TitleNode, wordsOf } from './reading.js';

export type Context = {
  readonly reading: Reading;
  readonly bodies: Bodies;
  readonly home: Country | null;
  /** The state that the home side's people visit before this title, or the home side. */
  readonly host: (title: TitleNode) => Country | null;
  readonly named: readonly Country[]; // states of the text, most named first
  /** The country that a title without one takes from the words before it ("son homologue"), or null. */
  readonly implied: (title: TitleNode) => Country | null;
  /** People whom the text calls somebody's "homologue" and gives no office of their own, by id. */
  readonly counterparts: ReadonlySet<string>;
  /** The country of the delegation that a name at this piece is said to lead, or null. */
  readonly led: (at: number) => Country | null;
  /** The country that the words around a person without a title give, or null. */
  readonly bare: (person: DraftPerson) => Country | null;
  /** Id of the one person whose title this one gives in short: "le président de la Commission"; null for none or several. */
  readonly inFull: (title: TitleNode) => string | null;
  /** Ids of the offices that a person's titles name, by the person's id. */
  readonly officesOf: (person: string) => readonly string[];
  /** The office that "homologue" stands for at this place. */
  readonly officeOf: (title: TitleNode) => TitleNode | null;
};

/** One person of the coding. The country is that of the posts; a bare title takes the home side's. */
export function buildPerson(context: Context, draft: DraftPerson, id: string): Person {
  const [national, international] = statedCountries(context.reading, draft.titles);
  const hasOwn = draft.titles.some(isNational);
  // "Minister of Trade Ambassador A": the rank of one who is no envoy now.
  const offices = hasOwn || isRankOnly(draft.titles) ? draft.titles.filter((title) => !isEnvoy(title)) : draft.titles;
  const implied = offices.map(context.implied).find((country) => country !== null) ?? null;
  const stated = national ?? (hasOwn ? null : international);
  const known = knownState(context, draft, hasOwn);
  const country =
    stated ??
    ownerOf(context, draft) ??
    countryBehind(context, draft) ??
    known ??
    implied ??
    usualCountry(context, draft) ??
    bareCountry(context, draft) ??
    international;
  return {
    id,
    name: nameOf(context.reading, draft),
    country,
    posts: postsOf(context, draft.titles, country),
    mentions: draft.mentions.map((m) => spanOf(context.reading, m.name.start, m.name.end)),
  };
}

/** A known leader's country; not the organisation that he serves now, where the text gives him an office of state. */
function knownState({ reading, named }: Context, { longest }: DraftPerson, hasOwn: boolean): Country | null {
  const known = knownCountry(reading.words, longest, named);
  return known && hasOwn && reading.words.organisations.has(known) ? null : known;
}

/** What the titles say: of a state, and of an organisation. Who presides both is of the state. */
function statedCountries({ words }: Reading, titles: readonly TitleNode[]): [Country | null, Country | null] {
  const first = (list: readonly TitleNode[]) =>
    list.map((title) => belongingOf(title).own).find((country) => country !== null) ?? null;
  const isOfOne = (title: TitleNode) => isInternational(title) && !isOfState(title, words.organisations);
  return [first(titles.filter((title) => !isOfOne(title))), first(titles.filter(isOfOne))];
}

/** "ministre nordien des Affaires de l'Union": a state's minister for an organisation. */
function isOfState(title: TitleNode, organisations: ReadonlySet<Country>): boolean {
  const { own } = belongingOf(title);
  return own !== null && !organisations.has(own) && nationalLevels.includes(levelOf(title, own));
}

const nationalLevels: readonly (PostLevel | null)[] = [
  'head-of-state',
  'head-of-government',
  'party-leader',
  'speaker',
  'minister',
  'deputy-minister',
];

/** "Director General (Norland) Ambassador A": one who has an office at home, whatever embassies the text tells of. */
function isRankOnly(titles: readonly TitleNode[]): boolean {
  const isOffice = ({ head, end }: TitleNode) => head.kind === 'office' && titles.some(({ start }) => start === end);
  return titles.some((title) => isOffice(title) && !isEnvoy(title) && !isInternational(title));
}

/** An office of a state, so that "le président X, président en exercice de l'Union" is not of the union. */
function isNational(title: TitleNode): boolean {
  return !isInternational(title) && nationalLevels.includes(levelOf(title, null));
}

/** "Prime Minister A of Norland": behind a titled name "of" says whose the title is. */
function countryBehind({ reading }: Context, { mentions, titles }: DraftPerson): Country | null {
  for (const { name, direct } of mentions) {
    const of = direct ? matchPhrase(reading.words.connectors, reading.pieces, name.end) : null;
    const isOf = of?.value === 'of' && isJointAt(reading.pieces, name.end) && isJointAt(reading.pieces, of.end);
    const hit = of && isOf ? countryAt(reading, of.end) : null;
    if (hit?.form === 'name' && hit.countries.length === 1) return hit.countries[0] ?? null;
    const town = of && isOf && titles.some(isLocal) ? matchPhrase(reading.words.cities, reading.pieces, of.end) : null;
    if (town) return town.value;
  }
  return null;
}

function isLocal(title: TitleNode): boolean {
  return levelOf(title, null) === 'local';
}

/** "Secretary of State" without more is Washington's, in a text that names the country. */
function usualCountry({ named, home }: Context, { titles }: DraftPerson): Country | null {
  const usual = titles.flatMap(({ head }) => (head.kind === 'office' ? head.office.usual : []));
  if (home !== null && usual.includes(home)) return home;
  return usual.find((country) => named.includes(country)) ?? null;
}

function ownerOf({ reading }: Context, { titles, mentions }: DraftPerson): Country | null {
  if (titles.length > 0 && titles.every(isInternational)) return null;
  return mentions.map(({ name }) => possessorOf(reading, name)).find((country) => country !== null) ?? null;
}

/** "une délégation nordienne, conduite par A": of the delegation's country. */
function ledCountry({ led }: Context, mentions: DraftPerson['mentions']): Country | null {
  return mentions.map(({ name }) => led(name.lead)).find((country) => country !== null) ?? null;
}

function bareCountry(context: Context, draft: DraftPerson): Country | null {
  const { titles, longest, mentions } = draft;
  if (titles.length > 0 && titles.every(isInternational)) return null;
  if (titles.length === 0)
    return (
      context.bare(draft) ??
      ledCountry(context, mentions) ??
      fittingCountry(context.reading.words, longest, [...context.named, ...(context.home ? [context.home] : [])])
    );
  const { reading, home, named } = context;
  if (home && reading.words.organisations.has(home) && titles.some(isNational)) return onlyOne(named);
  return likelyCountry(reading.words, longest, home, named);
}

/** "Minister A", on the page of an organisation, which has none: of the one state that the text names. */
function onlyOne([first, ...more]: readonly Country[]): Country | null {
  return more.length === 0 ? (first ?? null) : null;
}

function nameOf(reading: Reading, draft: DraftPerson): string {
  const all = draft.mentions.map((mention): Span => spanOf(reading, mention.name.start, mention.name.end));
  // A headline may begin with a word that is no name.
  const inside = all.filter((span) => span[1] <= reading.textEnd);
  const spans = inside.length > 0 ? inside : all;
  const words = (span: Span) => wordsOf(reading, span).split(' ').length;
  const [longest = [0, 0]] = [...spans].sort((a, b) => words(b) - words(a));
  return wordsOf(reading, longest as Span);
}
