/**
 * `npm run bench -- speed [--texts DIR] [--times N] [--mode fast|accurate]`
 *
 * Reads the samples N times over (10 when left out), on one thread, and gives documents and words a second, the share
 * of each stage and the peak memory. The first pass warms up and is not counted. `relative` is what can be compared between
 * machines, busy or not: words read in the processor time in which this one counts a thousand words in a map.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { code } from '../src/coding/index.js';
import { type IngestTables, ingest, readIngestTables } from '../src/ingest/index.js';
import { analyse } from '../src/language/index.js';
import { type Engine, openEngine } from '../src/pipeline.js';
import { nodeFiles } from '../src/tables/node-files.js';

type Page = { readonly address: string; readonly bytes: Uint8Array };
type Seconds = { ingest: number; language: number; coding: number };
type Run = { readonly seconds: Seconds; documents: number; words: number; characters: number };

export async function speed(args: string[]): Promise<object> {
  const options = {
    texts: { type: 'string' },
    times: { type: 'string', default: '10' },
    mode: { type: 'string', default: 'fast' },
  } as const;
  const { values } = parseArgs({ args, options });
  const mode = values.mode === 'accurate' ? 'accurate' : 'fast';
  const files = nodeFiles();
  const [engine, tables] = [openEngine(files, { mode }), readIngestTables(files)];
  const pages = readPages(values.texts ?? fileURLToPath(new URL('../samples/', import.meta.url)));
  await readAll(pages, engine, tables);
  const started = process.cpuUsage();
  const run = await readAll(repeat(pages, Number(values.times)), engine, tables);
  const busy = process.cpuUsage(started).user;
  return { ...print(run, mode), relative: round((run.words / busy) * busyCounting(pages, 1000), 3) };
}

/** Microseconds of the processor to count so many words: the mean of many, because its clock ticks in milliseconds. */
function busyCounting(pages: readonly Page[], words: number): number {
  const text = pages.map(({ bytes }) => new TextDecoder().decode(bytes)).join(' ');
  const started = process.cpuUsage();
  let counted = 0;
  while (process.cpuUsage(started).user < 2_000_000) counted += countWords(text);
  return (process.cpuUsage(started).user / counted) * words;
}

/** By numbers alone: an expression takes once or twice as long for the same text, as the engine happens to have compiled it. */
function countWords(text: string): number {
  const counts = new Map<number, number>();
  let [all, word] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) word = (word * 31 + code) | 0;
    if (code > 32 || word === 0) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    all++;
    word = 0;
  }
  return all;
}

function totalOf({ seconds }: Run): number {
  return seconds.ingest + seconds.language + seconds.coding;
}

function readPages(folder: string): Page[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html|jsonl)$/.test(name));
  return names.sort().map((name) => ({ address: name, bytes: readFileSync(join(folder, name)) }));
}

function repeat<T>(values: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => values).flat();
}

async function readAll(pages: readonly Page[], engine: Engine, tables: IngestTables): Promise<Run> {
  const run: Run = { seconds: { ingest: 0, language: 0, coding: 0 }, documents: 0, words: 0, characters: 0 };
  for (const page of pages) await readPage(page, engine, tables, run);
  return run;
}

async function readPage(page: Page, engine: Engine, tables: IngestTables, run: Run): Promise<void> {
  const results = await timed(run, 'ingest', () => ingest(page, tables));
  for (const result of results) {
    const coder = result.kind === 'document' ? engine.tables.get(result.document.language ?? '') : undefined;
    if (result.kind !== 'document' || !coder) continue;
    const analysed = await timed(run, 'language', () => analyse(result.document, engine.languages));
    await timed(run, 'coding', () => code(analysed, coder));
    run.documents++;
    run.words += analysed.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    run.characters += result.document.text.length;
  }
}

async function timed<T>(run: Run, stage: keyof Seconds, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  run.seconds[stage] += (performance.now() - start) / 1000;
  return result;
}

function print(run: Run, mode: string): object {
  const total = totalOf(run);
  const shares = Object.fromEntries(Object.entries(run.seconds).map(([stage, s]) => [stage, round(s / total, 3)]));
  const peakMiB = round(process.resourceUsage().maxRSS / 1024, 0);
  console.log(`${run.documents} documents, ${run.words} words in ${total.toFixed(2)} s, mode ${mode}`);
  for (const [stage, share] of Object.entries(shares))
    console.log(`  ${stage.padEnd(10)} ${(100 * share).toFixed(1)} % of the time`);
  const perSecond = {
    documentsPerSecond: round(run.documents / total, 1),
    wordsPerSecond: round(run.words / total, 0),
  };
  // Documents of 250 words, the size that the target is set in.
  return { mode, ...perSecond, documentsOf250WordsPerSecond: round(run.words / total / 250, 1), shares, peakMiB };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
