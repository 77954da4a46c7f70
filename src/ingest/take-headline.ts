/** Paragraphs in; the headline that page or file prints above the text is taken off and kept as title. */

import type { Line } from './lines.js';
import { overlapShare, wordPairs, wordsOf } from './words.js';

export type Headlined = { readonly headline: string | null; readonly lines: readonly Line[] };

const longestHeadline = 220;
const fewestWords = 3;
const sentenceEnd = /[.;,:…|]$/;
/** The title of the page's head and the headline may differ by a name or a word. */
const sameTitle = 0.75;
/** Lines in which the title may come again: kicker, headline, day. */
const headLines = 4;

/**
 * @param title the title the page states; null when it states none: then a first line that reads like a headline is one.
 */
export function takeHeadline(lines: readonly Line[], title: string | null): Headlined {
  if (title !== null)
    return { headline: null, lines: lines.filter((line, at) => at >= headLines || !says(line, title)) };
  const [first, ...rest] = lines;
  if (first && isHeadline(first, rest))
    return { headline: first.text, lines: rest.filter((line) => line.text !== first.text) };
  return { headline: null, lines };
}

function says(line: Line, title: string): boolean {
  if (line.text.length > longestHeadline) return false;
  const [own, other] = [wordsOf(line.text), wordsOf(title)];
  if (own.join(' ') === other.join(' ')) return true;
  const alike = Math.min(own.length, other.length) >= Math.max(own.length, other.length) * sameTitle;
  return alike && own.length >= fewestWords && overlapShare(wordPairs(own), wordPairs(other)) >= sameTitle;
}

function isHeadline(line: Line, rest: readonly Line[]): boolean {
  const words = wordsOf(line.text);
  if (line.text.length > longestHeadline || words.length < fewestWords || sentenceEnd.test(line.text)) return false;
  return rest.some((other) => other.text.length > line.text.length && /[.!?…]["»”)]?$/.test(other.text));
}
