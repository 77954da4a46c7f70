/** Decoded source in; clean text out, with its map back, the captions apart and the dateline parsed (CODEBOOK §2). */

import { type FoundDateline, findDateline } from './dateline.js';
import { dropRepeats } from './drop-repeats.js';
import { cutSignoff } from './find-signoff.js';
import type { Furniture } from './furniture.js';
import { joinWrapped } from './join-wrapped.js';
import { cutLine, type Line, splitLines } from './lines.js';
import type { Publisher } from './publishers.js';
import { splitCredits } from './split-credits.js';
import type { IngestTables } from './tables.js';
import { takeHeadline } from './take-headline.js';
import type { Block, Dateline, SourceSegment } from './types.js';

export type CleanText = {
  readonly text: string;
  readonly sourceMap: readonly SourceSegment[];
  readonly captions: readonly string[];
  readonly dateline: Dateline | null;
  readonly headline: string | null; // found in the text, where the caller knew none
  readonly agencies: readonly Publisher[]; // whose dispatch it is, by dateline or sign-off
  readonly credited: readonly string[]; // whose pictures stood beside it
};

export type SourceText = { readonly source: string; readonly from?: number; readonly blocks?: readonly Block[] };

/** A dateline stands in one of the first paragraphs; before it, a headline, a caption, a summary. */
const datelineWithin = 6;
/** Longer lines are sentences; no share bar is that long. */
const longestFurniture = 300;
const longestOpening = 250;
const longestAbove = 120;

/** Take the furniture off. Pure: the same source and title give the same text, byte for byte. */
export function cleanText(
  { source, from = 0, blocks = [] }: SourceText,
  title: string | null,
  tables: IngestTables,
): CleanText {
  const paragraphs = dropFurniture(joinWrapped(splitLines(source, from, blocks)), tables.furniture);
  const parted = partCaptions(paragraphs, tables);
  const signed = cutSignoff(parted.texts, tables.furniture, tables.publishers, (line) => startsDispatch(line, tables));
  const dated = takeDateline(signed.lines, tables);
  const { headline, lines } = takeHeadline(dated.texts, title);
  const { kept } = dropRepeats(lines);
  return {
    ...joinText(kept),
    captions: [...new Set([...dated.captions, ...parted.captions].map((line) => line.text))],
    dateline: dated.found?.dateline ?? null,
    headline,
    agencies: dated.found && dated.found.publishers.length > 0 ? dated.found.publishers : signed.publishers,
    credited: parted.credited,
  };
}

function dropFurniture(lines: readonly Line[], furniture: Furniture): Line[] {
  const trimmed = lines.map(trimStray).filter((line) => /[\p{L}\p{N}]/u.test(line.text));
  const isPart = (line: Line, part: 'line' | 'tail'): boolean =>
    line.text.length <= longestFurniture && furniture[part].some((rule) => rule.pattern.test(line.text));
  const firstSentence = trimmed.findIndex((line) => /[.!?…»”]$/.test(line.text) && line.text.length > 60);
  const tail = trimmed.findIndex((line, at) => firstSentence >= 0 && at > firstSentence && isPart(line, 'tail'));
  const body = tail < 0 ? trimmed : trimmed.slice(0, tail);
  return body.filter((line) => !isPart(line, 'line') && !isPart(line, 'tail'));
}

/** Bars, bullets and stars at the edges of a line are layout. */
function trimStray(line: Line): Line {
  const start = /^[\s|•·*▪■►▶●]*/u.exec(line.text)?.[0].length ?? 0;
  const end = line.text.length - (/[\s|•·*▪■]*$/u.exec(line.text.slice(start))?.[0].length ?? 0);
  return cutLine(line, start, Math.max(start, end));
}

type Parted = {
  readonly texts: readonly Line[];
  readonly captions: readonly Line[];
  readonly credited: readonly string[];
};

function partCaptions(lines: readonly Line[], { furniture, publishers }: IngestTables): Parted {
  const texts: Line[] = [];
  const captions: Line[] = [];
  const credited: string[] = [];
  for (const line of lines) {
    const split = splitCredits(line, furniture, publishers);
    credited.push(...split.credited);
    captions.push(...split.captions);
    for (const text of split.texts) (isCaption(text, furniture) ? captions : texts).push(text);
  }
  return { texts, captions, credited };
}

function isCaption(line: Line, furniture: Furniture): boolean {
  if (line.role === 'caption') return true;
  return line.text.length <= longestOpening && furniture.opening.some((rule) => rule.pattern.test(line.text));
}

type Dated = {
  readonly texts: readonly Line[];
  readonly captions: readonly Line[];
  readonly found: FoundDateline | null;
};

function takeDateline(lines: readonly Line[], tables: IngestTables): Dated {
  const at = lines.slice(0, datelineWithin).findIndex((_, place) => opensText(lines, place, tables));
  if (at < 0) return takeClosingDateline(lines, tables);
  const found = findDateline((lines[at] as Line).text, tables);
  const [before, after] = [
    lines.slice(0, at),
    lines.slice(at).map((line, place) => cutDateline(line, place === 0, tables)),
  ];
  // The picture stands above an agency's dateline, and its caption with it; the headline is the line with no full stop.
  const isAbove = ({ text }: Line) =>
    found?.dateline.agency != null && text.length <= longestAbove && text.endsWith('.');
  return {
    texts: [...before.filter((line) => !isAbove(line)), ...after].filter((line) => line.text !== ''),
    captions: before.filter(isAbove),
    found,
  };
}

/** With no agency or day, "PARIS: …" below a sentence is a part of the text. */
function opensText(lines: readonly Line[], at: number, tables: IngestTables): boolean {
  const line = lines[at] as Line;
  const found = findDateline(line.text, tables);
  const isLast = at > 0 && at === lines.length - 1 && found?.span[1] === line.text.length;
  if (!found || isLast) return false;
  const sure = found.dateline.agency !== null || found.dateline.date !== null;
  return sure || lines.slice(0, at).every(({ text }) => !/[.!?…]["»”)]?$/.test(text));
}

function cutDateline(line: Line, first: boolean, tables: IngestTables): Line {
  const found = findDateline(line.text, tables);
  return found && (first || startsDispatch(line, tables)) ? cutLine(line, found.span[1]) : line;
}

/** A communiqué may give place and day below the text, alone on the last line: "Paris, le 3 mai 2024". */
function takeClosingDateline(lines: readonly Line[], tables: IngestTables): Dated {
  const last = lines.at(-1);
  const found = last && lines.length > 1 ? findDateline(last.text, tables) : null;
  const whole = found !== null && found.span[1] >= (last?.text.length ?? 0);
  return { texts: whole ? lines.slice(0, -1) : lines, captions: [], found: whole ? found : null };
}

/** Place and agency: several dispatches may stand in one text. */
function startsDispatch(line: Line, tables: IngestTables): boolean {
  const found = findDateline(line.text, tables)?.dateline;
  return found?.agency != null && found.place !== null;
}

/** Paragraphs become one text, "\n" between; runs of characters that stood side by side become one segment. */
function joinText(lines: readonly Line[]): { text: string; sourceMap: SourceSegment[] } {
  const sourceMap: SourceSegment[] = [];
  let at = 0;
  for (const line of lines) {
    let start = 0;
    for (let next = 1; next <= line.text.length; next++) {
      if (next < line.text.length && line.from[next] === (line.from[next - 1] ?? 0) + 1) continue;
      sourceMap.push({ start: at + start, end: at + next, from: line.from[start] ?? 0 });
      start = next;
    }
    at += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), sourceMap };
}
