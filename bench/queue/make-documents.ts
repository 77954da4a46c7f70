/** A number in; so many documents of some 250 words out, each a draw of sentences from the samples, the same every time. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, ingest, readIngestTables } from '../../src/ingest/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const wordsWanted = 250;

/** JSON Lines as `readout read` takes them. */
export async function makeLines(count: number): Promise<string[]> {
  const texts = (await sampleDocuments()).filter(({ language }) => language === 'fr' || language === 'en');
  const next = numbersFrom(7);
  return Array.from({ length: count }, (_, at) => JSON.stringify(drawDocument(texts, next, at)));
}

async function sampleDocuments(): Promise<Document[]> {
  const tables = readIngestTables(nodeFiles());
  const documents: Document[] = [];
  for (const address of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
    const page = { address, bytes: readFileSync(join(samples, address)) };
    for (const result of await ingest(page, tables)) if (result.kind === 'document') documents.push(result.document);
  }
  return documents;
}

function drawDocument(texts: readonly Document[], next: () => number, at: number): object {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const { language } = pick(texts);
  const pool = texts.filter((text) => text.language === language).flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  const sentences = [`Communiqué ${at}.`];
  for (let words = 0; words < wordsWanted; words += sentences.at(-1)?.split(' ').length ?? 1)
    sentences.push(pick(pool));
  const published = new Date(Date.UTC(2010 + (at % 14), at % 12, 1 + (at % 28))).toISOString().slice(0, 10);
  return {
    url: `https://example.org/${at}`,
    title: `Communiqué ${at}`,
    published,
    language,
    text: sentences.join(' '),
  };
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
