/** Paragraphs in; the dateline taken off and parsed, with the headline and captions that stood above it. */

import { keepEach } from '../text/keep-each.js';
import { type FoundDateline, findDateline } from './dateline.js';
import { cutLine, type Line } from './lines.js';
import type { IngestTables } from './tables.js';

export type Dated = {
  readonly texts: readonly Line[];
  readonly captions: readonly Line[];
  readonly headline: string | null; // above an agency's dateline, where kicker and headline stand
  readonly found: FoundDateline | null;
};

/** A dateline stands in one of the first paragraphs; before it, a headline, a caption, a summary. */
const datelineWithin = 6;
const longestCaption = 120;
const longestHeadline = 300;
const sentenceEnd = /[.!?…]["»”)]?$/;

export function takeDateline(lines: readonly Line[], tables: IngestTables): Dated {
  const at = lines.slice(0, datelineWithin).findIndex((_, place) => opensText(lines, place, tables));
  if (at < 0) return takeClosingDateline(lines, tables);
  const found = datelineAt(lines, at, tables);
  const before = lines.slice(0, at).map((line) => ({ line, part: partAbove(line.text, found) }));
  const after = lines.slice(at).map((line, place) => cutDateline(line, place === 0, tables));
  const above = (part: string): Line[] => before.filter((one) => one.part === part).map((one) => one.line);
  return {
    texts: [...above('text'), ...after].filter((line) => line.text !== ''),
    captions: above('caption'),
    headline: longest(above('headline')),
    found,
  };
}

/** Above an agency's dateline stand a picture with its caption, and a headline: the line with no full stop. */
function partAbove(text: string, found: FoundDateline | null): 'text' | 'caption' | 'headline' {
  if (found?.dateline.agency == null) return 'text';
  if (text.length <= longestHeadline && !sentenceEnd.test(text)) return 'headline';
  return text.length <= longestCaption && text.endsWith('.') ? 'caption' : 'text';
}

function longest(lines: readonly Line[]): string | null {
  return lines.reduce<string | null>((most, { text }) => (text.length > (most?.length ?? 0) ? text : most), null);
}

/** With no agency or day, "PARIS: …" below a sentence is a part of the text. */
function opensText(lines: readonly Line[], at: number, tables: IngestTables): boolean {
  const found = datelineAt(lines, at, tables);
  const isLast = at > 0 && at === lines.length - 1 && found?.span[1] === lines[at]?.text.length;
  if (!found || isLast) return false;
  const sure = found.dateline.agency !== null || found.dateline.date !== null;
  return sure || lines.slice(0, at).every((line) => !sentenceEnd.test(line.text));
}

function cutDateline(line: Line, first: boolean, tables: IngestTables): Line {
  const found = datelineOf(tables)(line);
  return found && (first || startsDispatch(line, tables)) ? cutLine(line, found.span[1]) : line;
}

/** A communiqué may give place and day below the text, alone on the last line: "Paris, le 3 mai 2024". */
function takeClosingDateline(lines: readonly Line[], tables: IngestTables): Dated {
  const last = lines.length - 1;
  const found = last > 0 ? datelineAt(lines, last, tables) : null;
  const whole = found !== null && found.span[1] >= (lines[last]?.text.length ?? 0);
  const texts = whole ? lines.slice(0, -1) : lines;
  return { texts, captions: [], headline: null, found: whole ? found : null };
}

/** Place and agency: several dispatches may stand in one text. */
export function startsDispatch(line: Line, tables: IngestTables): boolean {
  const found = datelineOf(tables)(line)?.dateline;
  return found?.agency != null && found.place !== null;
}

function datelineAt(lines: readonly Line[], at: number, tables: IngestTables): FoundDateline | null {
  const line = lines[at];
  return line ? datelineOf(tables)(line) : null;
}

/** Asked of the same line more than once. */
const datelineOf = keepEach((tables: IngestTables) => keepEach((line: Line) => findDateline(line.text, tables)));
