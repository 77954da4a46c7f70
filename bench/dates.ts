/**
 * Reads a folder of .tml files (ISO-TimeML), gives how well their TIMEX3 are found, as TempEval-3 counts.
 *
 * relaxed: a found and a gold expression overlap, one to one; strict: their spans are equal; value: overlap and the
 * values are equal, counted against all gold expressions of the text. The day published is the file's creation time.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DateMention, findDates, loadDateTables } from '../src/coding/dates/index.js';
import { nodeFiles } from '../src/tables/node-files.js';

type Timex = { readonly start: number; readonly end: number; readonly value: string };
type Sample = {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly gold: Timex[];
};
type Counts = { gold: number; found: number; relaxed: number; strict: number; value: number };
type Score = { readonly f1: number; readonly precision: number; readonly recall: number };

/** `args`: the folder, then perhaps `--language en` (French without it) and `--errors` to print what went wrong. */
export async function dates(args: string[]): Promise<object> {
  const folder = args[0];
  if (!folder) throw new Error('bench dates: give a folder of .tml files.');
  const language = args.includes('--language') ? (args[args.indexOf('--language') + 1] ?? 'fr') : 'fr';
  const tables = loadDateTables(nodeFiles(), language);
  const samples = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => readSample(name, readFileSync(join(folder, name), 'utf8')));
  const counts: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const sample of samples) {
    const mentions = findDates(sample.text, { language, published: sample.published }, tables);
    count(sample, expressions(mentions), counts, args.includes('--errors'));
  }
  const speed = bytesPerSecond(samples, (sample) =>
    findDates(sample.text, { language, published: sample.published }, tables),
  );
  return {
    documents: samples.length,
    expressions: counts.gold,
    relaxed: score(counts.relaxed, counts),
    strict: score(counts.strict, counts),
    value: score(counts.value, counts),
    bytesPerSecond: speed,
  };
}

function readSample(name: string, file: string): Sample {
  const published = /<DCT>.*?value="(\d{4}-\d{2}-\d{2})/s.exec(file)?.[1] ?? null;
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(file)?.[1] ?? '';
  const gold: Timex[] = [];
  let text = '';
  let open: { start: number; value: string } | null = null;
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += unescapeXml(piece);
    else if (piece.startsWith('<TIMEX3') && !piece.endsWith('/>')) open = { start: text.length, value: valueIn(piece) };
    else if (piece === '</TIMEX3>' && open) {
      gold.push({ ...open, end: text.length });
      open = null;
    }
  }
  return { name, text, published, gold };
}

function valueIn(tag: string): string {
  return /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '';
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** TimeML marks the ends of a range, and the length within "il y a deux ans", each for itself: the parts of a mention. */
function expressions(mentions: readonly DateMention[]): Timex[] {
  const marked = mentions.flatMap((mention) => (mention.parts.length > 0 ? mention.parts : [mention]));
  return marked.map(({ span, value }) => ({ start: span[0], end: span[1], value }));
}

function count(sample: Sample, found: readonly Timex[], counts: Counts, tell: boolean): void {
  const free = new Set(sample.gold);
  counts.gold += sample.gold.length;
  counts.found += found.length;
  for (const each of found) {
    const gold = [...free].find((other) => other.start < each.end && each.start < other.end);
    if (gold) free.delete(gold);
    if (gold) counts.relaxed++;
    if (gold && gold.start === each.start && gold.end === each.end) counts.strict++;
    if (gold && gold.value === each.value) counts.value++;
    if (tell && gold?.value !== each.value)
      console.error(line(sample, gold ? `wrong, gold ${gold.value}` : 'not in gold', each));
    else if (tell && gold && (gold.start !== each.start || gold.end !== each.end))
      console.error(line(sample, `span, gold "${sample.text.slice(gold.start, gold.end)}"`, each));
  }
  if (tell) for (const gold of free) console.error(line(sample, 'missed', gold));
}

function line(sample: Sample, what: string, { start, end, value }: Timex): string {
  const around = `${sample.text.slice(Math.max(0, start - 40), start)}[${sample.text.slice(start, end)}]${sample.text.slice(end, end + 30)}`;
  return `${sample.name} ${what}: ${value} ${around.replace(/\s+/g, ' ')}`;
}

function score(hits: number, counts: Counts): Score {
  const precision = counts.found === 0 ? 0 : hits / counts.found;
  const recall = counts.gold === 0 ? 0 : hits / counts.gold;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1: round(f1), precision: round(precision), recall: round(recall) };
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** From the fastest pass over all samples within three seconds: the first ones warm up, and others may share the processor. */
function bytesPerSecond(samples: readonly Sample[], read: (sample: Sample) => unknown): number {
  const bytes = samples.reduce((sum, sample) => sum + Buffer.byteLength(sample.text), 0);
  const end = performance.now() + 3000;
  let fastest = Number.POSITIVE_INFINITY;
  while (performance.now() < end) {
    const start = performance.now();
    for (const sample of samples) read(sample);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return Math.round((bytes * 1000) / fastest);
}
