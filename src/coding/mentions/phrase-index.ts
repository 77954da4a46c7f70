/** Phrases with a value each in, the longest one that stands at a place of a text out. */

import { isJoint, type Piece, toPieces } from './pieces.js';

export type Phrase<T> = { readonly words: string; readonly value: T };
type Entry<T> = {
  readonly keys: readonly string[];
  readonly exact: string | null;
  readonly capitals: number; // so many of the first words must be capitalised
  readonly value: T;
};

/** Phrases by their first folded word, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;
export type PhraseMatch<T> = { readonly value: T; readonly end: number };

/**
 * Index phrases for matchPhrase. A phrase that starts with a capital matches only capitalised text; one written all in
 * capitals (up to six letters) matches only letter by letter, so that "AU" is no "au" and "US" no "us".
 */
export function indexPhrases<T>(phrases: readonly Phrase<T>[]): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const { words, value } of phrases) {
    const pieces = toPieces(words);
    const [first] = pieces;
    if (!first) continue;
    const exact = /^[\p{Lu}\p{N}]{1,6}$/u.test(pieces.map((piece) => piece.form).join(''))
      ? pieces.map((piece) => piece.form).join(' ')
      : null;
    const entry = { keys: pieces.map((piece) => piece.key), exact, capitals: capitalsOf(pieces), value };
    index.set(first.key, [...(index.get(first.key) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** "Le Caire" needs both capitals, or "Le cap est fixé" would name a town. */
function capitalsOf(pieces: readonly Piece[]): number {
  if (!pieces[0]?.capital) return 0;
  return pieces[0].form.length < 4 && pieces[1]?.capital && pieces[1].gap === ' ' ? 2 : 1;
}

type Matches = readonly (PhraseMatch<unknown> | null)[];

// What stands where in one text is asked many times over; the answers go when the text's pieces do.
const answers = new WeakMap<readonly Piece[], Map<PhraseIndex<unknown>, Matches>>();

/** The longest phrase that starts at piece `at`; `end` is the index of the piece after it. */
export function matchPhrase<T>(index: PhraseIndex<T>, pieces: readonly Piece[], at: number): PhraseMatch<T> | null {
  const known = answers.get(pieces) ?? new Map<PhraseIndex<unknown>, Matches>();
  if (known.size === 0) answers.set(pieces, known);
  const matches = known.get(index) ?? pieces.map((_, place) => findPhrase(index, pieces, place));
  known.set(index, matches);
  return (matches[at] ?? null) as PhraseMatch<T> | null;
}

function findPhrase<T>(index: PhraseIndex<T>, pieces: readonly Piece[], at: number): PhraseMatch<T> | null {
  const first = pieces[at];
  const entry = first && index.get(first.key)?.find((candidate) => standsAt(candidate, pieces, at));
  return entry ? { value: entry.value, end: at + entry.keys.length } : null;
}

function standsAt<T>(entry: Entry<T>, pieces: readonly Piece[], at: number): boolean {
  if (!pieces.slice(at, at + entry.capitals).every((piece) => piece.capital)) return false;
  const matches = entry.keys.every((key, offset) => {
    const piece = pieces[at + offset];
    return piece?.key === key && (offset === 0 || isJoint(piece.gap));
  });
  return matches && (entry.exact === null || entry.exact === formsAt(pieces, at, entry.keys.length));
}

function formsAt(pieces: readonly Piece[], at: number, length: number): string {
  return pieces
    .slice(at, at + length)
    .map((piece) => piece.form)
    .join(' ');
}
