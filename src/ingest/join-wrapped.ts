/** Lines in, paragraphs out: text that was broken at a fixed width is put together again. */

import { joinLines, type Line } from './lines.js';

/** Wider than this, a line was not broken to fit a terminal or a mail. */
const widestWrap = 110;
const narrowestWrap = 45;
const sentenceEnd = /[.!?…:;»”"|)\]]$/;

/** Most broken lines stop in mid-sentence at about the same width; paragraphs do not. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const paragraphs: Line[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.apart && last.role === line.role) paragraphs[paragraphs.length - 1] = joinLines(last, line);
    else paragraphs.push(line);
  }
  return paragraphs;
}

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.length > widestWrap)) return false;
  const broken = lines.filter((_, at) => lines[at + 1]?.apart === false);
  if (broken.length < 2) return false;
  const wide = broken.filter((line) => line.text.length >= narrowestWrap);
  const open = broken.filter((line) => !sentenceEnd.test(line.text));
  return wide.length >= broken.length * 0.8 && open.length >= broken.length * 0.6;
}
