/** Titles without a name in, whom each of them means out: the person of that office or country named last before it. */

import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { Country, Person, PostLevel } from '../types.js';
import type { Context } from './build-people.js';
import { titleWords } from './build-posts.js';
import { inSentence } from './company.js';
import { belongingOf } from './country-of.js';
import { hasModifier, isEnvoy, levelOf } from './level-of.js';
import { ofGender } from './of-gender.js';
import { matchPhrase } from './phrase-index.js';
import { type Reading, spanOf, type TitleNode } from './reading.js';
import type { PersonMention, TitleMention } from './types.js';

/** Titles that no name claims, with a determiner before them or a country in them. */
export function findTitleMentions(
  context: Context,
  free: readonly TitleNode[],
  people: readonly Person[],
  mentions: readonly PersonMention[],
): TitleMention[] {
  const bare = free.filter((title) => isMention(context.reading, title));
  const own = homeLevels(context, bare, people, mentions);
  return bare.map((title) => titleMention(context, title, people, mentions, own));
}

/**
 * "The Prime Minister met Norlandian Prime Minister A": an office without a country, in one sentence with its holder of another country,
 * is the home side's, whose holder the text does not name; but not where it has named another holder before. So is the office that a text opens with.
 */
function homeLevels(
  context: Context,
  titles: readonly TitleNode[],
  people: readonly Person[],
  mentions: readonly PersonMention[],
): ReadonlySet<PostLevel> {
  const { home, reading } = context;
  const levels = titles.filter(isBareOffice).flatMap((title) => {
    const level = levelOf(title, home);
    const [start, end] = spanOf(reading, title.start, title.end);
    const next = mentions.find((mention) => mention.span[0] > end);
    const met = reading.pieces.findIndex((piece) => piece.start >= (next?.span[0] ?? Number.POSITIVE_INFINITY));
    const other = people.find((person) => person.id === next?.person);
    const isMet = next && other?.country && other.country !== home && inSentence(reading, title.end, met);
    if (level && context.implied(title) === null && isBehindPartner(context, title, people, mentions, level))
      return [level];
    const isOpening = title.start < openingReach && level !== null && openingLevels.includes(level);
    if (!level || !isMet || !(isOpening || hasLevel(other, level)) || context.implied(title) !== null) return [];
    const before = new Set(mentions.filter(({ span }) => span[1] <= start).map(({ person }) => person));
    if (before.has(other.id)) return []; // "the ambassador … that Ambassador A would", named before: both are A
    const isNamed = people.some((one) => before.has(one.id) && one.country !== other.country && hasLevel(one, level));
    return isNamed ? [] : [level];
  });
  const isHeld = (level: PostLevel) => people.some((person) => person.country === home && hasLevel(person, level));
  return new Set(home ? levels.filter((level) => !isHeld(level)) : []);
}

/** "Lors d'un entretien avec le ministre A du Nordmark, le ministre a promis": where a text opens, somebody of another state is no partner of himself. */
function isBehindPartner(
  { reading, home }: Context,
  title: TitleNode,
  people: readonly Person[],
  mentions: readonly PersonMention[],
  level: PostLevel,
): boolean {
  const [start] = spanOf(reading, title.start, title.end);
  const before = mentions.filter(({ span }) => span[1] <= start);
  const partner = people.find(({ id }) => id === before[0]?.person);
  const last = before.at(-1);
  const isNext = last && /^, \p{L}+[ '’]$/u.test(reading.text.slice(last.full[1], start));
  const words = reading.pieces.filter((piece) => last && piece.end <= last.full[0]).map(({ key }) => key);
  const isTalk = words.length < partnerReach && words.some((key) => reading.words.meetings.has(key));
  return (
    before.length === 1 &&
    isNext === true &&
    isTalk &&
    partner?.country !== home &&
    partner !== undefined &&
    hasLevel(partner, level)
  );
}

/** Pieces of such an opening before the partner: "Au cours d'un long entretien téléphonique avec la". */
const partnerReach = 14;

/** Who does the news that a text opens with, "Le Président de la République a reçu …", is the home side's, whoever is named behind. */
const openingLevels: readonly PostLevel[] = ['head-of-state', 'head-of-government', 'speaker', 'minister'];
/** Pieces before such an office: "Son Excellence Monsieur le". */
const openingReach = 5;

/** "the Prime Minister": one office, and nobody's by its own words. */
function isBareOffice(title: TitleNode): boolean {
  const { head } = title;
  return head.kind === 'office' && !head.office.rank && !head.plural && belongingOf(title).own === null;
}

function isMention(reading: Reading, title: TitleNode): boolean {
  if (title.head.kind === 'office' && title.head.office.rank) return false;
  if (title.head.kind === 'description' && reading.words.notBefore.has(reading.pieces[title.end]?.key ?? ''))
    return false;
  return (
    hasDeterminer(reading, title) ||
    isCounted(reading, title) ||
    belongingOf(title).own !== null ||
    reading.pieces[title.start]?.capital === true
  );
}

/** "les trois ambassadeurs": a number stands behind the article. */
function isCounted({ pieces, words }: Reading, { head, start }: TitleNode): boolean {
  const [article, number] = pieces.slice(Math.max(0, start - 2), start);
  return (
    head.plural &&
    words.determiners.has(article?.key ?? '') &&
    /^(?:trois|three|quatre|four|cinq|five)$/.test(number?.key ?? '')
  );
}

function hasDeterminer(reading: Reading, title: TitleNode): boolean {
  const gap = reading.pieces[title.start]?.gap ?? '\n';
  return /^[ '’\u00a0]$/.test(gap) && reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '');
}

/** "du" and "au" hold a preposition, too: the mention begins after them. */
function hasArticle(reading: Reading, title: TitleNode): boolean {
  return hasDeterminer(reading, title) && !matchPhrase(reading.words.connectors, reading.pieces, title.start - 1);
}

function titleMention(
  context: Context,
  title: TitleNode,
  people: readonly Person[],
  mentions: readonly PersonMention[],
  ownLevels: ReadonlySet<PostLevel>,
): TitleMention {
  const office = title.head.kind === 'counterpart' ? context.officeOf(title) : title;
  const isHostOf = isGuest(title) && title.parts.at(-1)?.kind === 'title';
  const stated = isHostOf ? null : (belongingOf(title).own ?? context.implied(title));
  const start = hasArticle(context.reading, title) ? title.start - 1 : title.start;
  const span = spanOf(context.reading, start, title.end);
  const before = mentions.filter((mention) => mention.span[1] <= span[0]);
  const principal = countryOfPrincipal(title, span, people, mentions);
  const of = stated ?? (isHostOf ? null : principal);
  const others = isHostOf ? people.filter((one) => one.country !== principal) : people;
  const known = ofGender(context.reading, title, others, mentions);
  const level = office ? levelOf(office, of ?? context.home) : null;
  const named = context.inFull(title);
  const isOther = named !== null && level === 'official'; // "le secrétaire exécutif": of the organisation told before
  const isOwn = of === null && !isOther && isBareOffice(title) && level !== null && ownLevels.has(level);
  const meant = title.head.plural || isOwn ? null : resolve({ context, title, office }, of, known, before);
  const person = meant ?? people.find(({ id }) => id === named) ?? null;
  const country = of ?? person?.country ?? (title.head.kind === 'office' ? context.home : null);
  return {
    span,
    level: office ? levelOf(office, country) : null,
    country,
    person: person?.id ?? null,
    plural: title.head.plural,
    ...(isVisiting(context.reading, title) ? { visiting: true } : {}),
  };
}

/** "l'hôte du président A": somebody of another country than A's. */
function isGuest({ head }: TitleNode): boolean {
  return head.kind === 'description' && ['guest', 'visitor', 'host'].includes(head.group);
}

/** "the visiting minister", "le ministre en visite". */
function isVisiting({ words, pieces }: Reading, { start, end, headStart }: TitleNode): boolean {
  const before = pieces.slice(start, headStart);
  const isAway = pieces[end]?.key === 'en' && words.visiting.has(pieces[end + 1]?.key ?? '');
  return isAway || before.some(({ key }) => words.visiting.has(key));
}

/** "l'émissaire du président A": of A's country. */
function countryOfPrincipal(
  title: TitleNode,
  span: Span,
  people: readonly Person[],
  mentions: readonly PersonMention[],
): Country | null {
  if (title.parts.at(-1)?.kind !== 'title') return null;
  const principal = mentions.find((m) => m.span[0] > span[1] && m.span[0] - span[1] < 3);
  return people.find((person) => person.id === principal?.person)?.country ?? null;
}

const groups: Readonly<Record<string, readonly PostLevel[]>> = {
  ambassador: ['ambassador', 'envoy', 'consul', 'deputy-minister', 'minister'],
  leader: ['head-of-state', 'head-of-government', 'party-leader', 'speaker', 'deputy-head', 'minister'],
  legislator: ['legislator', 'speaker', 'deputy-speaker'],
};

/** A title without a name, and the office that it means: its own, or for "son homologue" that of somebody named before. */
type Bare = { readonly context: Context; readonly title: TitleNode; readonly office: TitleNode | null };

function resolve(
  bare: Bare,
  country: Country | null,
  people: readonly Person[],
  before: readonly PersonMention[],
): Person | undefined {
  const { head } = bare.title;
  const recent = [...new Set([...before].reverse().map((mention) => mention.person))];
  const isSide = (person: Person) => !country || person.country === country;
  const all = recent.flatMap((id) => people.filter((person) => person.id === id)).filter(isSide);
  const isAway = !country && isVisiting(bare.context.reading, bare.title);
  const host = isAway || isGuest(bare.title) ? bare.context.host(bare.title) : null;
  const known = isAway ? all.filter((one) => one.country !== host) : all;
  if (head.kind !== 'description') {
    const isSent = country !== null && bare.office !== null && levelOf(bare.office, country) === 'envoy';
    return holderOf(bare, known, people.filter(isSide)) ?? (isSent ? (rankAndFile(known) ?? known[0]) : undefined);
  }
  if (isGuest(bare.title) && isOwned(bare)) return known.find((one) => one.country !== known[0]?.country) ?? known[0];
  if (head.group === 'visitor') return known.find((one) => one.country !== host) ?? known[0];
  if (head.group === 'host') return known.find((one) => one.country === host) ?? known[0];
  if (head.group === 'official') return rankAndFile(known) ?? known[0];
  const levels = groups[head.group];
  if (head.group !== 'leader')
    return levels ? levels.flatMap((one) => known.filter((person) => hasLevel(person, one)))[0] : known[0];
  return known.find((person) => levels?.some((one) => hasLevel(person, one))) ?? known[0];
}

/** "le responsable": somebody who leads no state, where such a one was named. */
function rankAndFile(known: readonly Person[]): Person | undefined {
  return known.find((person) => !hasLevel(person, 'head-of-state') && !hasLevel(person, 'head-of-government'));
}

/** "his host": not he himself, who was named last. */
function isOwned({ context, title }: Bare): boolean {
  return context.reading.words.possessives.has(context.reading.pieces[title.start - 1]?.key ?? '');
}

/**
 * The holder named before this place, or the only one that the text names at all; rather one whose title has these words: "the
 * Foreign Minister" is no Secretary of State, though both are ministers. Of holders from two countries "the Foreign Minister", in
 * capitals, is the home side's, or the one named first, whose doings the text tells; else the one named last. Who held it once
 * does not hold it.
 */
function holderOf(bare: Bare, known: readonly Person[], all: readonly Person[]): Person | undefined {
  const { title, office, context } = bare;
  if (!office) return undefined;
  const isFormer = hasModifier(title, 'former');
  const holds = (person: Person) => hasLevel(person, levelOf(office, person.country), isFormer);
  const holders = known.filter(holds);
  const called = holders.filter((person) => isCalled(context.reading, title, person));
  const id = office.head.kind === 'office' ? office.head.office.id : '';
  const alike = holders.filter((person) => context.officesOf(person.id).includes(id)); // "le souverain" is no president
  const recent = ownFirst(bare, [called, alike, holders].find((list) => list.length > 0) ?? []);
  const isHomely = context.reading.pieces[title.start]?.capital === true || isHeadOfWhole(context.reading, title);
  const several = isHomely && new Set(recent.map((person) => person.country)).size > 1;
  const home = recent.find((person) => person.country === context.home);
  const first = all.find((person) => recent.includes(person));
  const before = several ? (home ?? inParagraph(bare, recent, first) ?? first) : recent[0];
  const later = all.filter(holds);
  return before ?? (later.length === 1 ? later[0] : undefined) ?? inShort(bare, known);
}

/** "Then Ambassador A came. The Ambassador said": of several envoys the one last named in the paragraph, if the first one of the text is not. */
function inParagraph(
  { context: { reading }, title }: Bare,
  recent: readonly Person[],
  first: Person | undefined,
): Person | undefined {
  const [at] = spanOf(reading, title.start, title.end);
  const from = reading.text.lastIndexOf('\n', at) + 1;
  const isNamed = ({ mentions }: Person) => mentions.some(([start]) => start >= from && start < at);
  return !isEnvoy(title) || (first && isNamed(first)) ? undefined : recent.find(isNamed);
}

/** "the head of state", "le chef du gouvernement": what a country's own press calls its own, where presidents of others are named. */
function isHeadOfWhole(reading: Reading, title: TitleNode): boolean {
  return /(?:^| )(?:chef|head) .*(?:state|government|etat|gouvernement)$/.test(fold(titleWords(reading, title)));
}

/** "The Commissioner", "the chair": an office whose level its body decides; the only one before whose title has these words. */
function inShort({ title, office, context }: Bare, known: readonly Person[]): Person | undefined {
  if (office?.head.kind !== 'office' || office !== title || office.head.office.level === 'head-of-state')
    return undefined;
  if (Object.keys(office.head.office.by).length === 0) return undefined;
  const called = known.filter((person) => isCalled(context.reading, title, person));
  return called.length === 1 ? called[0] : undefined;
}

/**
 * "A, ministre de X, a appelé son homologue B. Le ministre de X …" is A: the text gives B no title, so it calls nobody else so.
 * "Monsieur le ministre" of a state's own text is its own: others are called by their country.
 */
function ownFirst({ context, title }: Bare, holders: readonly Person[]): readonly Person[] {
  const titled = holders.filter((person) => !context.counterparts.has(person.id));
  const own = isHonoured(context.reading, title) ? titled.filter((person) => person.country === context.home) : [];
  return [own, titled, holders].find((list) => list.length > 0) ?? [];
}

function isHonoured(reading: Reading, title: TitleNode): boolean {
  const before = [2, 1].map((back) => title.start - back);
  return before.some((at) => matchPhrase(reading.words.honorifics, reading.pieces, at) !== null);
}

/** "The Secretary" calls again whoever was called "Secretary of State", and « le Président de la République » whoever was « le Président ». */
function isCalled(reading: Reading, title: TitleNode, { posts }: Person): boolean {
  const words = wordsOf(titleWords(reading, title));
  return posts.some(({ title: given, level }) => {
    const own = wordsOf(given);
    const isInFull = level === 'head-of-state' && own.every((word) => words.includes(word));
    return isInFull || words.every((word) => own.includes(word));
  });
}

function wordsOf(title: string): string[] {
  return fold(title).split(/[^\p{L}]+/u);
}

function hasLevel(person: Person, level: PostLevel | null, former = true): boolean {
  return person.posts.some((post) => post.level === level && (former || !post.former));
}
