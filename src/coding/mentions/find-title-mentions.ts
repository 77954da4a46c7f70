/** Titles without a name in, whom each of them means out: the person of that office or country named last before it. */

import type { Country, Person, PostLevel } from '../types.js';
import type { Context } from './build-people.js';
import { belongingOf } from './country-of.js';
import { levelOf } from './level-of.js';
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
  return (
    hasDeterminer(reading, title) || belongingOf(title).own !== null || reading.pieces[title.start]?.capital === true
  );
}

function hasDeterminer(reading: Reading, title: TitleNode): boolean {
  const gap = reading.pieces[title.start]?.gap ?? '\n';
  return /^[ '’\u00a0]$/.test(gap) && reading.words.determiners.has(reading.pieces[title.start - 1]?.key ?? '');
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
  const start = hasDeterminer(context.reading, title) ? title.start - 1 : title.start;
  const span = spanOf(context.reading, start, title.end);
  const before = mentions.filter((mention) => mention.span[1] <= span[0]);
  const person = title.head.plural ? null : (resolve(title, level, stated, people, before) ?? null);
  const country = stated ?? person?.country ?? (title.head.kind === 'office' ? context.home : null);
  return { span, level, country, person: person?.id ?? null, plural: title.head.plural };
}

const groups: Readonly<Record<string, readonly PostLevel[]>> = {
  ambassador: ['ambassador', 'envoy', 'consul', 'minister', 'deputy-minister'],
  legislator: ['legislator', 'speaker', 'deputy-speaker'],
};

function resolve(
  title: TitleNode,
  level: PostLevel | null,
  country: Country | null,
  people: readonly Person[],
  before: readonly PersonMention[],
): Person | undefined {
  const recent = [...new Set([...before].reverse().map((mention) => mention.person))];
  const known = recent
    .flatMap((id) => people.filter((person) => person.id === id))
    .filter((person) => !country || person.country === country);
  if (title.head.kind === 'description') {
    const levels = groups[title.head.group];
    return levels ? levels.flatMap((one) => known.filter((person) => hasLevel(person, one)))[0] : known[0];
  }
  return level ? known.find((person) => hasLevel(person, level)) : undefined;
}

function hasLevel(person: Person, level: PostLevel): boolean {
  return person.posts.some((post) => post.level === level);
}
