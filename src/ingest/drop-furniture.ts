/** Lines in; lines of text out, without share bars, bylines, days, tags, related links and what stands below the text. */

import type { Furniture } from './furniture.js';
import { isDayLine } from './is-day-line.js';
import { cutLine, type Line } from './lines.js';

/** Longer lines are sentences; no share bar is that long. */
const longestFurniture = 300;
/** A text has begun with the first line that is as long and closed like a sentence. */
const shortestSentence = 60;

export function dropFurniture(lines: readonly Line[], furniture: Furniture): Line[] {
  const trimmed = lines.map(trimStray).filter((line) => /[\p{L}\p{N}]/u.test(line.text));
  const begin = trimmed.findIndex(({ text }) => /[.!?…»”]$/.test(text) && text.length > shortestSentence);
  const tail = trimmed.findIndex((line, at) => begin >= 0 && at > begin && isPart(line, 'tail', furniture));
  const body = tail < 0 ? trimmed : trimmed.slice(0, tail);
  return body.filter((line) => !isFurniture(line, furniture));
}

function isFurniture(line: Line, furniture: Furniture): boolean {
  if (isPart(line, 'line', furniture) || isPart(line, 'tail', furniture)) return true;
  return isDayLine(line.text, furniture.dayWords);
}

function isPart(line: Line, part: 'line' | 'tail', furniture: Furniture): boolean {
  return line.text.length <= longestFurniture && furniture[part].some((rule) => rule.pattern.test(line.text));
}

/** Bars, bullets and stars at the edges of a line are layout. A bar at the end is remembered: captions end so. */
function trimStray(line: Line): Line {
  const start = /^[\s|•·*▪■►▶●]*/u.exec(line.text)?.[0].length ?? 0;
  const stray = /[\s|•·*▪■]*$/u.exec(line.text.slice(start))?.[0] ?? '';
  const cut = cutLine(line, start, Math.max(start, line.text.length - stray.length));
  return stray.includes('|') ? { ...cut, barred: true } : cut;
}
