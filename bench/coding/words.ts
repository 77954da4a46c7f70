/** Words and places in texts: how a gold trigger is found again after furniture has been dropped. */

import { fold } from '../../src/text/fold.js';
import type { Span } from '../../src/text/span.js';

/** Quotation marks, apostrophes and spaces of one kind, offsets kept. */
export function plain(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[“”«»]/g, '"');
}

/** Letters and digits only, folded, single spaces. */
export function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every place where `words` stands as whole words; runs of white space match each other. */
export function placesOf(text: string, words: string): Span[] {
  const escaped = plain(words)
    .normalize('NFC')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const places = [...text.matchAll(new RegExp(escaped, 'giu'))].map((m): Span => [m.index, m.index + m[0].length]);
  return places.filter(([start, end]) => isEdge(text, start - 1, start) && isEdge(text, end - 1, end));
}

function isEdge(text: string, left: number, right: number): boolean {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return !(isWord(left) && isWord(right));
}

/** Characters and words on each side by which an occurrence is recognised in the clean text. */
const near = { characters: 60, words: 6 };

/** The place in `clean` that corresponds to the n-th occurrence in `raw`; null when it was dropped. */
export function locate(raw: string, clean: string, words: string, n: number): Span | null {
  const inClean = placesOf(clean, words);
  const inRaw = placesOf(raw, words);
  const wanted = inRaw[n - 1] ?? inRaw[0];
  if (!wanted) return inClean[0] ?? null;
  const context = new Set(surroundings(raw, wanted));
  const rated = inClean.map((span) => ({
    span,
    shared: surroundings(clean, span).filter((w) => context.has(w)).length,
  }));
  return rated.sort((a, b) => b.shared - a.shared)[0]?.span ?? null;
}

function surroundings(text: string, [start, end]: Span): string[] {
  const before = bare(text.slice(Math.max(0, start - near.characters), start))
    .split(' ')
    .slice(-near.words);
  const after = bare(text.slice(end, end + near.characters))
    .split(' ')
    .slice(0, near.words);
  return [...before, ...after];
}

/** The same name: all words of the shorter stand in the longer; a single word must have three letters. */
export function isSameName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [bare(a).split(' '), bare(b).split(' ')].sort((x, y) => x.length - y.length);
  if (shorter.length === 1 && (shorter[0]?.length ?? 0) < 3) return false;
  return shorter.every((word) => longer.includes(word));
}
