/** A number in; so many documents of some 250 words out, each a draw of sentences from the samples, the same every time. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCoder } from '../../src/cli/open-coder.js';
import { type Document, ingest, readIngestTables } from '../../src/ingest/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { type Random, randomOf } from '../fuzz/random.js';
import { inventedName } from './invented.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const wordsWanted = 250;
/** So many documents tell of the same people in the same years, as those of one ministry do in a month. */
const ofOneCast = 20;

type Sample = Document & { readonly names: readonly string[] }; // words of the names of people

/**
 * JSON Lines as `readout read` takes them. Each cast has invented people, and years of its own: thousands of documents on one
 * and the same contact, which a mere shuffle of sentences would give, are not what a ministry publishes.
 */
export async function makeLines(count: number): Promise<string[]> {
  const texts = (await sampleDocuments()).filter(({ language }) => language === 'fr' || language === 'en');
  const next = randomOf(7);
  const lines: string[] = [];
  for (let at = 0, cast = castOf(texts, 0); at < count; at++) {
    if (at % ofOneCast === 0) cast = castOf(texts, at / ofOneCast);
    lines.push(JSON.stringify(drawDocument(texts, next, at, cast)));
  }
  return lines;
}

async function sampleDocuments(): Promise<Sample[]> {
  const files = nodeFiles();
  const [tables, coder, documents] = [readIngestTables(files), openCoder(files), [] as Sample[]];
  for (const address of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
    const page = { address, bytes: readFileSync(join(samples, address)) };
    for (const result of await ingest(page, tables)) {
      if (result.kind !== 'document') continue;
      const names = (coder.code(result.document)?.people ?? []).flatMap(({ name }) => name.split(' '));
      documents.push({ ...result.document, names: names.filter((word) => word.length > 2) });
    }
  }
  return documents;
}

/** What stands for names and years in the texts of one cast. */
function castOf(texts: readonly Sample[], number: number): (text: string) => string {
  const next = randomOf(number + 1);
  const words = [...new Set(texts.flatMap(({ names }) => names))].sort();
  const invented = new Map(words.map((word) => [word, inventedName(next)]));
  const name = new RegExp(`(?<!\\p{L})(?:${words.map((word) => escaped(word)).join('|')})(?!\\p{L})`, 'gu');
  const earlier = Math.floor(next() * 30);
  return (text) =>
    text
      .replace(name, (word) => invented.get(word) ?? word)
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) - earlier));
}

function drawDocument(texts: readonly Sample[], next: Random, at: number, cast: (text: string) => string): object {
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
    published: cast(published),
    language,
    text: cast(sentences.join(' ')),
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
