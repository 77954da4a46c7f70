/** A reading in, everything with a head in it out (titles, bodies), and which pieces are taken and can be no name. */

import type { Country } from '../types.js';
import { beginsNothing } from './begins-nothing.js';
import { countryAt } from './country-at.js';
import { belongingOf, countryOfBody } from './country-of.js';
import { matchPhrase } from './phrase-index.js';
import { readBody } from './read-body.js';
import { readTitle } from './read-title.js';
import type { BodyNode, Part, Reading, TitleNode } from './reading.js';

export type Scan = {
  readonly titles: readonly TitleNode[];
  readonly bodies: readonly FoundBody[]; // larger bodies inside smaller ones too
  readonly taken: readonly boolean[]; // by piece
};

/** `lent`: the country of the title that names the body, for "Lao National Assembly Chairwoman". */
export type FoundBody = { readonly node: BodyNode; readonly lent: Country | null };

/** Read a document from left to right, the longest reading first. */
export function scan(reading: Reading): Scan {
  const titles: TitleNode[] = [];
  const bodies: BodyNode[] = [];
  const taken = reading.pieces.map(() => false);
  let at = 0;
  while (at < reading.pieces.length) {
    const found = readAt(reading, taken, at);
    if (found.title) titles.push(found.title);
    if (found.body) bodies.push(found.body);
    if (found.taken) taken.fill(true, at, found.end);
    at = found.end;
  }
  const inside = titles.flatMap((title) => bodiesIn(title.parts, belongingOf(title).own));
  const all = [...bodies.flatMap((body) => withParents(body, null)), ...inside];
  return { titles, bodies: all.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end), taken };
}

type Found = { readonly end: number; readonly taken: boolean; readonly title?: TitleNode; readonly body?: BodyNode };

function readAt(reading: Reading, taken: readonly boolean[], at: number): Found {
  if (beginsNothing(reading.words, reading.pieces[at])) return { end: at + 1, taken: false };
  const never = matchPhrase(reading.words.notCountries, reading.pieces, at);
  if (never) return { end: never.end, taken: true };
  const title = readTitle(reading, at);
  const body = readBody(reading, at);
  if (title && title.end >= (body?.headEnd ?? 0)) return { end: title.end, taken: true, title };
  const place =
    isInName(reading, taken, at) || isGivenName(reading, at) || isSurname(reading, at) || isBehindParticle(reading, at)
      ? null
      : (countryAt(reading, at) ?? matchPhrase(reading.words.cities, reading.pieces, at));
  if (body && !isMiddleName(reading, at, body) && (body.head.fixed || body.headEnd > (place?.end ?? 0)))
    return { end: body.end, taken: true, body };
  return place ? { end: place.end, taken: true } : { end: at + 1, taken: false };
}

/** "Gideon Duma Lund", "Ilir Meta": a body's name of one word behind a given name is a name: a house's before a surname, a company's behind any capitalised word. */
function isMiddleName({ pieces, words }: Reading, at: number, { head, headEnd, end }: BodyNode): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!before?.capital || piece?.gap !== ' ' || headEnd !== at + 1 || end !== headEnd) return false;
  if (head.fixed && head.kind === 'company') return !words.neverNames.has(before.form.toLowerCase());
  return words.given.has(before.key) && after?.capital === true && after.gap === ' ';
}

/** "Tran Quang Huê" goes on after a surname that stands first, over a syllable that is also a town. */
function isInName(reading: Reading, taken: readonly boolean[], at: number): boolean {
  for (let start = at - 1; start >= at - 3; start -= 1) {
    const piece = reading.pieces[start];
    if (!piece?.capital || taken[start] || reading.pieces[start + 1]?.gap !== ' ') return false;
    if (reading.words.surnameFirst.has(piece.key) && !reading.words.neverNames.has(piece.form.toLowerCase()))
      return true;
  }
  return false;
}

/** "Victoria Lindqvist" is nobody's capital: a given name that is also a place, before a word that could be a surname. */
function isGivenName(reading: Reading, at: number): boolean {
  const [piece, next] = [reading.pieces[at], reading.pieces[at + 1]];
  if (!piece?.capital || !next?.capital || next.gap !== ' ' || !reading.words.given.has(piece.key)) return false;
  return (
    (countryAt(reading, at)?.end ?? 0) < at + 2 && // "Sierra Leone" is a state, whoever is called Sierra
    (matchPhrase(reading.words.cities, reading.pieces, at)?.end ?? 0) < at + 2 &&
    !countryAt(reading, at + 1) &&
    !readTitle(reading, at + 1) &&
    !readBody(reading, at + 1) &&
    !reading.words.neverNames.has(next.form.toLowerCase())
  );
}

/** "François Hollande", "Ms. Jordan": one word behind a given name or an honorific is a surname, whatever country is called so. */
function isSurname(reading: Reading, at: number): boolean {
  const [before, piece] = [reading.pieces[at - 1], reading.pieces[at]];
  if (!before?.capital || !piece?.capital) return false;
  const country = countryAt(reading, at)?.end === at + 1;
  const isPlace = country || matchPhrase(reading.words.cities, reading.pieces, at)?.end === at + 1;
  const isCalled = matchPhrase(reading.words.honorifics, reading.pieces, at - 1)?.end === at;
  if (isPlace && isCalled && /^\.? $/.test(piece.gap)) return true;
  return (
    isPlace &&
    piece.gap === ' ' &&
    reading.words.given.has(before.key) &&
    !countryAt(reading, at - 1) &&
    !isOpenName(reading, at - 1)
  );
}

/** "Al-Sabah", "Ahmed Al Sabah", "Jaber Al Sabah": no town, whatever town is called so. */
function isBehindParticle({ pieces, words }: Reading, at: number): boolean {
  const [name, particle, piece] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (/^[-‑]$/.test(piece?.gap ?? '')) return words.particles.has(particle?.key ?? '');
  const isArticle = /^(?:al|el)$/.test(particle?.key ?? '') && particle?.gap === ' ' && piece?.gap === ' ';
  return isArticle && name?.capital === true && !words.neverNames.has(name.form.toLowerCase());
}

/** "Charles Michel Algérie": the given name before the country is a surname itself. */
function isOpenName(reading: Reading, at: number): boolean {
  const [before, piece] = [reading.pieces[at - 1], reading.pieces[at]];
  const isTitle = matchPhrase(reading.words.titles, reading.pieces, at - 1) !== null;
  const isWord = before?.capital === true && !isTitle && !reading.words.neverNames.has(before.form.toLowerCase());
  return isWord && piece?.gap === ' ';
}

function withParents(node: BodyNode, lent: Country | null): FoundBody[] {
  return [{ node, lent }, ...bodiesIn(node.parts, lent ?? countryOfBody(node))];
}

function bodiesIn(parts: readonly Part[], lent: Country | null): FoundBody[] {
  return parts.flatMap((part) => {
    if (part.kind === 'body') return withParents(part.body, part.role === 'to' ? null : lent);
    return part.kind === 'title' ? bodiesIn(part.title.parts, belongingOf(part.title).own ?? lent) : [];
  });
}
