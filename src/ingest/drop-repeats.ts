/** Paragraphs in; each one once out. A page prints its lead, a caption or a whole paragraph twice. */

import type { Line } from './lines.js';
import { overlapShare, wordPairs, wordsOf } from './words.js';

/** Shorter paragraphs may come twice for good reason ("Il a répondu :"). */
const fewestWords = 6;
/** A paragraph that repeats a longer one but for a word or two. Measured on word pairs. */
const nearlySame = 0.9;
const fewestWordsNear = 9;
/** Paragraphs compared with each other; beyond, only exact repeats are looked for. */
const comparedParagraphs = 300;

export type Repeats = { readonly kept: readonly Line[]; readonly dropped: readonly Line[] };

/** Of two paragraphs that say the same, the longer stays; of equal ones, the first. */
export function dropRepeats(lines: readonly Line[]): Repeats {
  const words = lines.map((line) => wordsOf(line.text));
  const repeated = new Set([...exactRepeats(words), ...nearRepeats(words)]);
  return {
    kept: lines.filter((_, at) => !repeated.has(at)),
    dropped: lines.filter((_, at) => repeated.has(at)),
  };
}

function exactRepeats(words: readonly string[][]): number[] {
  const seen = new Set<string>();
  return words.flatMap((paragraph, at) => {
    const key = paragraph.join(' ');
    if (paragraph.length < fewestWords || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [at];
  });
}

function nearRepeats(words: readonly string[][]): number[] {
  const pairs = words.slice(0, comparedParagraphs).map(wordPairs);
  return pairs.flatMap((own, at) =>
    pairs.some((other, place) => isRepeatOf(own, at, other, place, words)) ? [at] : [],
  );
}

function isRepeatOf(
  own: ReadonlySet<string>,
  at: number,
  other: ReadonlySet<string>,
  place: number,
  words: readonly string[][],
): boolean {
  const length = words[at]?.length ?? 0;
  const otherLength = words[place]?.length ?? 0;
  if (at === place || length < fewestWordsNear || otherLength < length) return false;
  if (otherLength === length && place > at) return false;
  return overlapShare(own, other) >= nearlySame;
}
