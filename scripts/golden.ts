/**
 * Reads pages of samples/, writes what the stages make of them to test/golden/<name>/document.json and coding.json; the
 * difference is what gets reviewed. Likewise the briefings of test/golden/briefings/. Takes examples of patterns that hold by now off test/cases/<code>/examples-not-held.tsv.
 *
 *   npm run golden
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentenceReader } from '../src/cli/patterns.js';
import { checkExamples } from '../src/coding/patterns/check-examples.js';
import { ingest, readIngestTables } from '../src/ingest/index.js';
import { codeDocument, type Engine, openEngine } from '../src/pipeline.js';
import { nodeFiles } from '../src/tables/node-files.js';
import { writeGoldenBriefings } from './golden-briefings.js';

/** Name of the folder, and the page that goes in. */
export const goldens = {
  'khoi-karasin': 'samples/2021-07-22-vna-khoi-karasin.txt',
  'son-lavrov': 'samples/2021-09-28-vov-son-lavrov.html',
} as const;

export type Golden = { readonly document: string; readonly coding: string };

/** What the first document of a page gives now, written as the golden files are. */
export async function makeGolden(page: string, engine: Engine): Promise<Golden> {
  const bytes = readFileSync(rooted(page));
  const [result] = await ingest({ address: page, bytes }, readIngestTables(nodeFiles()));
  if (result?.kind !== 'document') throw new Error(`${page}: no document comes out of it.`);
  return { document: write(result.document), coding: write(codeDocument(result.document, engine)) };
}

/** Laid out to be read in a difference: pairs of numbers stay on their line. */
function write(value: unknown): string {
  return `${JSON.stringify(value, null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`;
}

export function rooted(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

async function writeGoldens(engine: Engine): Promise<void> {
  for (const [name, page] of Object.entries(goldens)) {
    const folder = rooted(`test/golden/${name}`);
    mkdirSync(folder, { recursive: true });
    const { document, coding } = await makeGolden(page, engine);
    writeFileSync(`${folder}/document.json`, document);
    writeFileSync(`${folder}/coding.json`, coding);
  }
}

/** The lists only get shorter here: what does not hold and is not listed is for somebody to mend. */
function shortenLists(engine: Engine): void {
  for (const [language, { acts }] of engine.tables) {
    const faults = checkExamples(acts.patterns.all, sentenceReader(engine, language));
    const broken = new Set(faults.map(({ pattern, example }) => `${pattern}\t${example}`));
    const file = rooted(`test/cases/${language}/examples-not-held.tsv`);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => line === '' || line.startsWith('#') || broken.has(line)).join('\n'));
  }
}

if (process.argv[1]?.endsWith('golden.ts')) {
  const engine = openEngine(nodeFiles());
  await writeGoldens(engine);
  await writeGoldenBriefings(engine);
  shortenLists(engine);
}
