/** Titles without a name in, whom each of them means out: the person of that office or country named last before it. */

import type { Country, Person, PostLevel } from '../types.js';
import type { Context } from './build-people.js';
import { belongingOf } from './country-of.js';
import { levelOf } from './level-of.js';
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
  return free
    .filter((title) => isMention(context.reading, title))
    .map((title) => titleMention(context, title, people, mentions));
}

function isMention(reading: Reading, title: TitleNode): boolean {
  if (title.head.kind === 'office' && title.head.office.rank) return false;
  if (title.head.kind === 'description' && reading.words.notBefore.has(reading.pieces[title.end]?.key ?? ''))
    return false;
  return (
    hasDeterminer(reading, title) || belongingOf(title).own !== null || reading.pieces[title.start]?.capital === true
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
): TitleMention {
  const office = title.head.kind === 'counterpart' ? context.officeOf(title) : title;
  const stated = belongingOf(title).own ?? context.implied(title);
  const level = office ? levelOf(office, stated) : null;
  const start = hasArticle(context.reading, title) ? title.start - 1 : title.start;
  const span = spanOf(context.reading, start, title.end);
  const before = mentions.filter((mention) => mention.span[1] <= span[0]);
  const person = title.head.plural
    ? null
    : (resolve(title, level, stated, people, before, isCapital(context.reading, title)) ?? null);
  const country = stated ?? person?.country ?? (title.head.kind === 'office' ? context.home : null);
  return { span, level, country, person: person?.id ?? null, plural: title.head.plural };
}

const groups: Readonly<Record<string, readonly PostLevel[]>> = {
  ambassador: ['ambassador', 'envoy', 'consul', 'deputy-minister', 'minister'],
  leader: ['head-of-state', 'head-of-government', 'party-leader', 'speaker', 'deputy-head', 'minister'],
  legislator: ['legislator', 'speaker', 'deputy-speaker'],
};

function isCapital(reading: Reading, title: TitleNode): boolean {
  return reading.pieces[title.start]?.capital === true;
}

function resolve(
  title: TitleNode,
  level: PostLevel | null,
  country: Country | null,
  people: readonly Person[],
  before: readonly PersonMention[],
  capital: boolean,
): Person | undefined {
  const recent = [...new Set([...before].reverse().map((mention) => mention.person))];
  const isSide = (person: Person) => !country || person.country === country;
  const known = recent.flatMap((id) => people.filter((person) => person.id === id)).filter(isSide);
  if (title.head.kind !== 'description')
    return level ? holderOf(level, known, people.filter(isSide), capital) : undefined;
  const levels = groups[title.head.group];
  if (title.head.group !== 'leader')
    return levels ? levels.flatMap((one) => known.filter((person) => hasLevel(person, one)))[0] : known[0];
  return known.find((person) => levels?.some((one) => hasLevel(person, one))) ?? known[0];
}

/**
 * The holder named before this place, or the only one that the text names at all. Of holders from two countries
 * "the Foreign Minister", in capitals, is the one named first, whose doings the text tells; else the one named last.
 */
function holderOf(
  level: PostLevel,
  known: readonly Person[],
  all: readonly Person[],
  capital: boolean,
): Person | undefined {
  const recent = known.filter((person) => hasLevel(person, level));
  const before = capital && new Set(recent.map((person) => person.country)).size > 1 ? recent.at(-1) : recent[0];
  const holders = all.filter((person) => hasLevel(person, level));
  return before ?? (holders.length === 1 ? holders[0] : undefined);
}

function hasLevel(person: Person, level: PostLevel): boolean {
  return person.posts.some((post) => post.level === level);
}
