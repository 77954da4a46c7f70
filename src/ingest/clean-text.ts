/** Decoded source in; clean text out, with its map back, the captions apart and the dateline parsed (CODEBOOK §2). */

import { dropFurniture } from './drop-furniture.js';
import { dropRepeats } from './drop-repeats.js';
import { cutSignoff } from './find-signoff.js';
import { joinWrapped } from './join-wrapped.js';
import { type Line, splitLines } from './lines.js';
import { partCaptions } from './part-captions.js';
import type { Publisher } from './publishers.js';
import { type Edges, readEdges } from './read-edges.js';
import type { IngestTables } from './tables.js';
import { startsDispatch, takeDateline } from './take-dateline.js';
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
  readonly edges: Edges; // day and office that stood alone above or below it
};

export type SourceText = { readonly source: string; readonly from?: number; readonly blocks?: readonly Block[] };

/** Take the furniture off. Pure: the same source and title give the same text, byte for byte. */
export function cleanText(
  { source, from = 0, blocks = [] }: SourceText,
  title: string | null,
  tables: IngestTables,
): CleanText {
  const joined = joinWrapped(splitLines(source, from, blocks));
  const paragraphs = dropFurniture(joined, tables.furniture);
  const parted = partCaptions(paragraphs, tables);
  const signed = cutSignoff(parted.texts, tables.furniture, tables.publishers, (line) => startsDispatch(line, tables));
  const dated = takeDateline(signed.lines, tables);
  const { headline, lines } = takeHeadline(dated.texts, title ?? dated.headline);
  const { kept } = dropRepeats(lines);
  return {
    ...joinText(kept),
    captions: [...new Set([...dated.captions, ...parted.captions].map((line) => line.text))],
    dateline: saysAnything(dated.found?.dateline),
    headline: title === null ? (dated.headline ?? headline) : null,
    agencies: [dated.found?.publishers ?? [], signed.publishers, parted.agencies].find((list) => list.length > 0) ?? [],
    credited: parted.credited,
    edges: readEdges(joined, tables.furniture),
  };
}

/** A kicker in capitals goes like a dateline, and tells neither place nor agency nor day. */
function saysAnything(dateline: Dateline | undefined): Dateline | null {
  return dateline && (dateline.place ?? dateline.agency ?? dateline.date) !== null ? dateline : null;
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
