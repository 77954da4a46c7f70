/** Source text in, its lines out; every character of a line knows where it stood in the source. */

import type { Span } from '../text/span.js';
import type { Block } from './types.js';

/** `from[i]` is the source offset of `text[i]`. Spaces are single and plain; characters without width are left out. */
export type Line = {
  readonly text: string;
  readonly from: readonly number[];
  readonly role: 'text' | Block['role'];
  /** True when a blank line or the edge of a block stands before it. */
  readonly apart: boolean;
  /** True when a stray bar closed it. */
  readonly barred?: boolean;
};

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks, control and private characters. */
const invisible = /[\p{Cc}\p{Co}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/u;

/**
 * Split `source` from offset `from` on. Lines without a visible character are dropped, but remembered in `apart`.
 *
 * @param blocks stretches with a role of their own, in order, not overlapping.
 */
export function splitLines(source: string, from: number, blocks: readonly Block[] = []): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const [start, end] of lineSpans(source, from)) {
    const line = readLine(source, [start, end], roleAt(blocks, start), apart);
    apart = line.text === '';
    if (line.text !== '') lines.push(line);
  }
  return lines;
}

/** The part `[start, end)` of a line, without the spaces at its edges. */
export function cutLine(line: Line, start: number, end: number = line.text.length): Line {
  let first = start;
  let last = end;
  while (first < last && line.text[first] === ' ') first++;
  while (last > first && line.text[last - 1] === ' ') last--;
  return { ...line, text: line.text.slice(first, last), from: line.from.slice(first, last) };
}

/** Two lines as one, with a space between that stands for the line break. */
export function joinLines(first: Line, second: Line): Line {
  const gap = (first.from.at(-1) ?? 0) + 1;
  return { ...first, text: `${first.text} ${second.text}`, from: [...first.from, gap, ...second.from] };
}

function* lineSpans(source: string, from: number): Generator<Span> {
  let start = from;
  lineBreak.lastIndex = from;
  for (let found = lineBreak.exec(source); found; found = lineBreak.exec(source)) {
    yield [start, found.index];
    start = found.index + found[0].length;
    lineBreak.lastIndex = start;
  }
  yield [start, source.length];
}

function roleAt(blocks: readonly Block[], offset: number): Line['role'] {
  return blocks.find((block) => block.start <= offset && offset < block.end)?.role ?? 'text';
}

function readLine(source: string, [start, end]: Span, role: Line['role'], apart: boolean): Line {
  const characters: string[] = [];
  const from: number[] = [];
  for (let at = start; at < end; at++) {
    const character = source.charAt(at);
    const plain = isPlain(source.charCodeAt(at));
    const space = !plain && /[\t\p{Zs}]/u.test(character);
    if (!plain && !space && invisible.test(character)) continue;
    if (space && (characters.length === 0 || characters.at(-1) === ' ')) continue;
    characters.push(space ? ' ' : character);
    from.push(at);
  }
  return cutLine({ text: characters.join(''), from, role, apart }, 0);
}

/** A letter, figure or mark of ASCII: nearly all characters, which no expression need look at. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}
