/** Phrases with a value each in, the longest one that stands at a place of a text out. */

import { isJoint, type Piece, toPieces } from './pieces.js';

export type Phrase<T> = { readonly words: string; readonly value: T };
type Entry<T> = {
  readonly keys: readonly string[];
  readonly commas: readonly boolean[]; // which words stand behind a comma ("conseil économique, social et culturel")
  readonly exact: string | null;
  readonly capitals: number; // so many of the first words must be capitalised
  readonly value: T;
};

/** Phrases by their first folded word, longest first. `begins` is 1 where the hash of a first word falls, so that most words need no look-up. */
export type PhraseIndex<T> = {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly begins: Uint8Array;
};
export type PhraseMatch<T> = { readonly value: T; readonly end: number };

/** A power of two, some times the first words of the largest index. */
const hashes = 8192;

/**
 * Index phrases for matchPhrase. A phrase that starts with a capital matches only capitalised text; one written all in
 * capitals (up to six letters) matches only letter by letter, so that "AU" is no "au" and "US" no "us".
 */
export function indexPhrases<T>(phrases: readonly Phrase<T>[]): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  const begins = new Uint8Array(hashes);
  for (const { words, value } of phrases) {
    const pieces = toPieces(words);
    const [first] = pieces;
    if (!first) continue;
    const exact = /^[\p{Lu}\p{N}]{1,6}$/u.test(pieces.map((piece) => piece.form).join(''))
      ? pieces.map((piece) => piece.form).join(' ')
      : null;
    const commas = pieces.map((piece) => piece.gap === ', ');
    const entry = { keys: pieces.map((piece) => piece.key), commas, exact, capitals: capitalsOf(pieces), value };
    index.set(first.key, [...(index.get(first.key) ?? []), entry]);
    begins[first.hash & (hashes - 1)] = 1;
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return { byFirstWord: index, begins };
}

/** "Le Caire" needs both capitals, or "Le cap est fixé" would name a town. */
function capitalsOf(pieces: readonly Piece[]): number {
  if (!pieces[0]?.capital) return 0;
  return pieces[0].form.length < 4 && pieces[1]?.capital && pieces[1].gap === ' ' ? 2 : 1;
}

/** First words, folded, of phrases that small letters may begin. */
export function smallBeginnings({ byFirstWord }: PhraseIndex<unknown>): string[] {
  const small = [...byFirstWord].filter(([, entries]) => entries.some(({ capitals }) => capitals === 0));
  return small.map(([key]) => key);
}

/** The longest phrase that starts at piece `at`; `end` is the index of the piece after it. */
export function matchPhrase<T>(index: PhraseIndex<T>, pieces: readonly Piece[], at: number): PhraseMatch<T> | null {
  const piece = pieces[at];
  if (!piece || index.begins[piece.hash & (hashes - 1)] === 0) return null; // as at most places
  const entries = index.byFirstWord.get(piece.key);
  if (!entries) return null;
  for (const entry of entries)
    if (standsAt(entry, pieces, at)) return { value: entry.value, end: at + entry.keys.length };
  return null;
}

function standsAt<T>({ keys, commas, capitals, exact }: Entry<T>, pieces: readonly Piece[], at: number): boolean {
  for (let offset = 0; offset < keys.length; offset++) {
    const piece = pieces[at + offset];
    if (!piece || piece.key !== keys[offset]) return false;
    if (offset > 0 && !(commas[offset] ? piece.gap === ', ' : isJoint(piece.gap))) return false;
    if (offset < capitals && !piece.capital) return false;
  }
  return exact === null || exact === formsAt(pieces, at, keys.length);
}

function formsAt(pieces: readonly Piece[], at: number, length: number): string {
  return pieces
    .slice(at, at + length)
    .map((piece) => piece.form)
    .join(' ');
}
