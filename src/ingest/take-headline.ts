/** Paragraphs in; headline, kicker and what hangs below the last sentence taken off. The headline may serve as title. */

import type { Line } from './lines.js';
import { overlapShare, wordPairs, wordsOf } from './words.js';

export type Headlined = { readonly headline: string | null; readonly lines: readonly Line[] };

const longestHeadline = 160;
/** Kickers, names of columns, labels of buttons. */
const longestLabel = 80;
const fewestWords = 3;
const fewestWordsOverList = 5;
const sentenceEnd = /[.!?…]["»”)]?$/;
const openEnd = /[;,:]$/;
/** A sentence ends within the line and more follows: "… de son aide. Il a". */
const innerEnd = /\p{L}{3}["»”)]?[.!?…]["»”)]?\s/u;
/** The title of the page's head and the headline may differ by a name or a word. */
const sameTitle = 0.75;
/** Lines in which the title may come again: kicker, headline, day. */
const headLines = 4;

/**
 * @param title the title that is known; null when none is: then the longest line above the first sentence is one.
 */
export function takeHeadline(lines: readonly Line[], title: string | null): Headlined {
  const first = lines.findIndex(isSentence);
  if (first < 0) return { headline: null, lines };
  const above = lines.slice(0, first).filter(isLabel);
  const body = [...lines.slice(0, first).filter((line) => !isLabel(line)), ...withoutTrailing(lines.slice(first))];
  if (title !== null) {
    const shorter = above.filter((line) => line.text.length > longestLabel && !says(line, title));
    return { headline: null, lines: [...shorter, ...body].filter((line, at) => at >= headLines || !says(line, title)) };
  }
  const headline = above.reduce((most, { text }) => (text.length > most.length && isHeadline(text) ? text : most), '');
  return { headline: headline === '' ? null : headline, lines: body.filter((line) => line.text !== headline) };
}

/** "… from the following envoys:" opens a list, which is text. */
function isSentence({ text, role }: Line): boolean {
  const opensList = text.endsWith(':') && wordsOf(text).length >= fewestWordsOverList;
  return role !== 'heading' && (sentenceEnd.test(text) || opensList);
}

/** Short, and closed by nothing: neither a sentence nor an item of a list that goes on. */
function isLabel({ text }: Line): boolean {
  return text.length <= longestHeadline && ![sentenceEnd, openEnd, innerEnd].some((end) => end.test(text));
}

function isHeadline(text: string): boolean {
  return wordsOf(text).length >= fewestWords && !/\d:\d\d|\|.*\|/.test(text);
}

/** Labels of forms and links below the last sentence. */
function withoutTrailing(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex((line) => !isLabel(line) || line.text.length > longestLabel);
  return lines.slice(0, end + 1);
}

function says(line: Line, title: string): boolean {
  if (line.text.length > longestHeadline + longestLabel) return false;
  const [own, other] = [wordsOf(line.text), wordsOf(title)];
  if (own.join(' ') === other.join(' ')) return true;
  // "The minister spoke today with his counterpart.": a sentence that tells what the title tells, in other words, is text.
  if (isSentence(line)) return false;
  const alike = Math.min(own.length, other.length) >= Math.max(own.length, other.length) * sameTitle;
  return alike && own.length >= fewestWords && overlapShare(wordPairs(own), wordPairs(other)) >= sameTitle;
}
