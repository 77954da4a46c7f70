/** A text and folded words in, the place where they stand out: an excerpt, and the words' spans within it. */

import { fold } from '../../../text/fold.js';
import type { Span } from '../../../text/span.js';

export type Excerpt = { readonly text: string; readonly marks: readonly Span[] };

const before = 80;
const length = 280;

/** About 280 characters from the first place where a word stands; the beginning where none does. Cut at spaces. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const { plain, origin } = foldWithOrigins(text);
  const first = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
  const from = first.length === 0 ? 0 : spaceNear(text, Math.max(0, (origin[Math.min(...first)] ?? 0) - before));
  const end = Math.min(text.length, from + length);
  const cut = text.slice(from, end === text.length ? end : Math.max(spaceBefore(text, end), from + 1));
  return { text: cut, marks: marksIn(cut, words) };
}

/** Where the words stand in a text, accents and case aside; overlapping places become one. */
export function marksIn(text: string, words: readonly string[]): Span[] {
  const { plain, origin } = foldWithOrigins(text);
  const spans = words.flatMap((word) => placesOf(plain, word)).sort((x, y) => x[0] - y[0]);
  const marks: [number, number][] = [];
  for (const [start, end] of spans) {
    const [from, to] = [origin[start] ?? 0, origin[end] ?? text.length];
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}

function placesOf(plain: string, word: string): Span[] {
  const places: Span[] = [];
  if (word === '') return places;
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}

/** Folding changes lengths ("é" may be two units), so each folded unit remembers where it came from. */
function foldWithOrigins(text: string): { readonly plain: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of text) {
    const folded = fold(character);
    for (let i = 0; i < folded.length; i++) origin.push(at);
    plain += folded;
    at += character.length;
  }
  return { plain, origin: [...origin, text.length] };
}

function spaceNear(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + before).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function spaceBefore(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - before), at).search(/\s\S*$/);
  return space < 0 ? at : Math.max(0, at - before) + space;
}
