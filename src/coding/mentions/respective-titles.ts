/** Names in a row and the titles behind them in, each name with its own out: "MM. A et B, respectivement ministre de X et directeur de Y", "A et B, vice-présidents de Z". */

import type { NameRun } from './find-names.js';
import type { TitledName } from './link-titles.js';
import { matchPhrase } from './phrase-index.js';
import type { Reading, TitleNode } from './reading.js';

/** Give each of several names in a row the title that stands in its place; of two names the first may have several. */
export function respectiveTitles(
  reading: Reading,
  titles: readonly TitleNode[],
  linked: readonly TitledName[],
): TitledName[] {
  const byStart = new Map(titles.map((title) => [title.start, title]));
  const own = new Map<NameRun, readonly TitleNode[]>();
  for (const { name } of linked) {
    const isEach = reading.words.respectively.has(reading.pieces[name.end]?.key ?? '');
    const names = namesUpTo(reading, linked, name);
    const dealt = isEach
      ? deal(names, titlesFrom(reading, byStart, name.end + 1))
      : forAll(names, linked, pluralBehind(reading, byStart, name.end));
    for (const [i, those] of dealt.entries()) own.set(names[i] as NameRun, those);
  }
  return linked.map((one) => ({ ...one, titles: own.get(one.name) ?? one.titles }));
}

/** "A, B et C", read from the last one backwards. */
function namesUpTo(reading: Reading, linked: readonly TitledName[], last: NameRun): NameRun[] {
  const before = linked.find(({ name }) => isNextTo(reading, name.end, last.lead))?.name;
  return before ? [...namesUpTo(reading, linked, before), last] : [last];
}

/** Nothing but a comma or "et" stands between. */
function isNextTo(reading: Reading, end: number, start: number): boolean {
  const and = afterAnd(reading, end);
  return and === start && (and > end || reading.pieces[end]?.gap === ', ');
}

function afterAnd(reading: Reading, at: number): number {
  const and = matchPhrase(reading.words.connectors, reading.pieces, at);
  return and?.value === 'and' ? and.end : at;
}

function titlesFrom(reading: Reading, byStart: ReadonlyMap<number, TitleNode>, at: number): TitleNode[] {
  const article = reading.words.determiners.has(reading.pieces[at]?.key ?? '') ? at + 1 : at;
  const title = byStart.get(article);
  if (!title) return [];
  const goesOn = isNextTo(reading, title.end, afterAnd(reading, title.end)) || reading.pieces[title.end]?.gap === ', ';
  return [title, ...(goesOn ? titlesFrom(reading, byStart, afterAnd(reading, title.end)) : [])];
}

/** As many titles as names, one plural title for all of them, or several for the first of two; nothing where nobody can tell whose they are. */
function deal(names: readonly NameRun[], titles: readonly TitleNode[]): (readonly TitleNode[])[] {
  if (names.length === titles.length) return titles.map((title) => [title]);
  if (titles.length === 1 && titles[0]?.head.plural) return names.map(() => titles);
  return names.length === 2 && titles.length > 2 ? [titles.slice(0, -1), titles.slice(-1)] : [];
}

/** ", vice-présidents du groupe" right behind the last name, and no name of its own behind it. */
function pluralBehind(reading: Reading, byStart: ReadonlyMap<number, TitleNode>, end: number): TitleNode | null {
  const title = reading.pieces[end]?.gap === ', ' ? titlesFrom(reading, byStart, end)[0] : undefined;
  const isClosed = title !== undefined && /^[,.;:)\n]/.test(reading.pieces[title.end]?.gap ?? '.');
  return title?.head.kind === 'office' && title.head.plural && isClosed ? title : null;
}

/** One title for several names of which none has another. */
function forAll(
  names: readonly NameRun[],
  linked: readonly TitledName[],
  title: TitleNode | null,
): (readonly TitleNode[])[] {
  const isFree = (name: NameRun) => linked.some((one) => one.name === name && one.titles.length === 0);
  return title && names.length > 1 && names.every(isFree) ? names.map(() => [{ ...title }]) : [];
}
