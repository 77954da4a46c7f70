/** The sentences of a text in, which of them are entries of a list and what stands over them out: "The Ministers:", "a) agreed to …;". */

import type { SentenceRange } from './split-sentences.js';
import type { RawToken } from './tokenise.js';

/** An entry of a list: its tokens, the index of the first behind its mark, and the words that open all its entries. */
export type Entry = {
  readonly from: number;
  readonly to: number;
  readonly opens: number;
  readonly stem: SentenceRange;
  readonly isFirst: boolean;
};

/** "- ", "• ", "a) ", "(iv) ", "2. " */
const mark = /^(?:[-–—•▪●◦*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/;
const closed = /[.!?…»”",;]$/;
// Every entry is parsed with the words over it, so that long ones would cost more than they tell.
const longestStem = 60;

/**
 * Each sentence as it is, or as an entry of the list that it belongs to.
 *
 * What stands over a list is a paragraph that ends in a colon, or in no stop at all, right before an entry. An entry has a mark; under a
 * colon it may have none, where it begins small or semicolons part the entries. A mark that stands alone goes with what follows.
 */
export function findStems(
  text: string,
  tokens: readonly RawToken[],
  ranges: readonly SentenceRange[],
): (SentenceRange | Entry)[] {
  let stem: SentenceRange | null = null;
  let above: SentenceRange | null = null;
  return withMarks(text, tokens, ranges).map((range) => {
    const before = above;
    above = range;
    if (before && before.rule !== 'paragraph') return range;
    const isFirst = stem === null && before !== null && isStem(before, textOf(text, tokens, before));
    const over: SentenceRange | null = isFirst ? before : stem;
    const opens = openingOf(text, tokens, range);
    const isEntry =
      over !== null && opens < range.to && (opens > range.from || isBare(text, tokens, range, over, before));
    stem = isEntry ? over : null;
    return isEntry && over ? { ...range, opens, stem: over, isFirst } : range;
  });
}

/** "The Ministers:", "welcomed …;", "thanked …" */
function isBare(
  text: string,
  tokens: readonly RawToken[],
  range: SentenceRange,
  stem: SentenceRange,
  before: SentenceRange | null,
): boolean {
  if (!textOf(text, tokens, stem).endsWith(':')) return false;
  const own = textOf(text, tokens, range);
  return /^\p{Ll}/u.test(own) || own.endsWith(';') || (before !== null && textOf(text, tokens, before).endsWith(';'));
}

function textOf(text: string, tokens: readonly RawToken[], { from, to }: SentenceRange): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** Index of the first token behind the mark; the first of all where there is none. */
function openingOf(text: string, tokens: readonly RawToken[], { from, to }: SentenceRange): number {
  const start = tokens[from]?.start ?? 0;
  const found = mark.exec(text.slice(start, (tokens[to - 1]?.end ?? start) + 1));
  if (!found) return from;
  let opens = from;
  while (opens < to && (tokens[opens] as RawToken).start < start + found[0].length) opens++;
  return opens;
}

function isStem({ from, to }: SentenceRange, line: string): boolean {
  return to - from <= longestStem && !closed.test(line);
}

/** "1." that was cut off as a sentence, back before the next. */
function withMarks(text: string, tokens: readonly RawToken[], ranges: readonly SentenceRange[]): SentenceRange[] {
  const joined: SentenceRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const isMark = before?.rule === 'full-stop' && openingOf(text, tokens, before) === before.to;
    if (before && isMark) joined[joined.length - 1] = { ...range, from: before.from };
    else joined.push(range);
  }
  return joined;
}
