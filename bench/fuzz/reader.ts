/** A process of its own that reads fuzzed inputs one after the other, and says before each which it is. */

import { openCoder } from '../../src/cli/open-coder.js';
import { ReadoutError } from '../../src/errors.js';
import { bytesSource, type IngestResult, ingestAll, readIngestTables } from '../../src/ingest/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { listPages } from '../../src/watch/list-pages.js';
import { mutate } from './mutate.js';
import { randomOf } from './random.js';
import { type Seed, seedFiles } from './seeds.js';

export type ReaderSays =
  | { readonly kind: 'begins'; readonly n: number; readonly format: string }
  | { readonly kind: 'fault'; readonly n: number; readonly format: string; readonly what: string }
  | { readonly kind: 'memory'; readonly megabytes: number; readonly documents: number; readonly problems: number }
  | { readonly kind: 'done' };

/** Coding takes a hundred times as long as cleaning: of so many documents one is coded. */
const codedOf = 40;
const tellEvery = 50;

const [first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number);
const files = nodeFiles();
const tables = readIngestTables(files);
const coder = openCoder(files);
const counts = { documents: 0, problems: 0 };
const say = (words: ReaderSays) => process.send?.(words);

const seeds = await seedFiles();
// Libraries and models are loaded when first needed, which is no fault of the input that needs them.
let isWarmingUp = true;
for (const seed of seeds) await readOne(seed, 0);
isWarmingUp = false;
for (let n = first; n < end; n += step) {
  const random = randomOf(n);
  const seed = seeds[Math.floor(random() * seeds.length)] as Seed;
  say({ kind: 'begins', n, format: seed.format });
  try {
    await readOne({ ...seed, bytes: mutate(seed.bytes, random) }, n);
  } catch (error) {
    say({ kind: 'fault', n, format: seed.format, what: (error as Error).stack ?? String(error) });
  }
  if (n % tellEvery < step)
    say({ kind: 'memory', megabytes: Math.round(process.resourceUsage().maxRSS / 1024), ...counts });
}
say({ kind: 'done' });
process.disconnect();

async function readOne({ address, mediaType = '', bytes, format }: Seed, n: number): Promise<void> {
  for await (const result of ingestAll(bytesSource(address, bytes), { mediaType }, tables)) check(result);
  if (format === 'feed' || format === 'sitemap' || format === 'html') await listAll(bytes, n);
}

function check(result: IngestResult): void {
  if (result.kind === 'problem') {
    counts.problems++;
    if (result.error.message === '') throw new Error(`"${result.error.code}" says nothing`);
    return;
  }
  counts.documents++;
  const { document } = result;
  if (document.text === '') throw new Error('a document without a text');
  const isPlaced = document.sourceMap.every(({ start, end }) => start <= end && end <= document.text.length);
  if (!isPlaced) throw new Error('a source map that leads out of the text');
  if (isWarmingUp || counts.documents % codedOf === 0) coder.code(document);
}

/** As a watch reads what a source answers. What it throws for a person to read is no fault. */
async function listAll(bytes: Uint8Array, n: number): Promise<void> {
  const kind = (['feed', 'sitemap', 'links'] as const)[n % 3] ?? 'feed';
  const choice = { kind, only: [], except: [], since: null };
  await listPages({ address: 'https://a.example/list', bytes }, choice).catch((error: unknown) => {
    if (!(error instanceof ReadoutError)) throw error;
  });
}
