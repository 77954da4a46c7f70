/** A text in, a way to find the sentence around a place out. Rough: a full stop, question or exclamation mark, or a line end parts sentences. */

import type { Span } from '../../text/span.js';

/** A stop within a figure ("100.000"), after a single letter or a short title ("M. Karasin") parts nothing. */
const end = /(?<!(?<!\p{L})(?:\p{L}|MM|Mr|Mrs|Ms|Mme|Dr|St))[.!?](?=\s)|\n/gu;

/** Ends are looked for once a text, when the first sentence is asked for. */
export function sentencesOf(text: string): (place: Span) => Span {
  let ends: readonly number[] | undefined;
  return ([start, stop]) => {
    ends ??= [...text.matchAll(end)].map((match) => match.index + 1);
    const from = Math.max(0, ...ends.filter((at) => at <= start));
    const to = Math.min(text.length, ...ends.filter((at) => at >= stop));
    const sentence = text.slice(from, to);
    const first = from + sentence.length - sentence.trimStart().length;
    return [first, first + sentence.trim().length];
  };
}
