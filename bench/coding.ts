/**
 * `npm run bench -- coding --gold DIR --texts DIR [--split FILE --half tune|test] [--errors] [--mode fast|accurate]`
 *
 * Reads gold annotations (`<id>.gold.json`) and the texts they annotate (`<id>.txt`), codes the texts, and gives how
 * well acts, people and contacts are found. With a split only the documents of one half count. A document that fails to read counts all its gold as missed.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Coding } from '../src/coding/types.js';
import { ingest, readIngestTables } from '../src/ingest/index.js';
import { codeDocument, type Engine, openEngine } from '../src/pipeline.js';
import { nodeFiles } from '../src/tables/node-files.js';
import { scoreActs } from './coding/score-acts.js';
import { scoreContacts, scorePeople } from './coding/score-others.js';
import { Tally } from './coding/tally.js';
import type { Gold } from './coding/types.js';
import { plain } from './coding/words.js';

export async function coding(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      texts: { type: 'string' },
      split: { type: 'string' },
      half: { type: 'string', default: 'tune' },
      errors: { type: 'boolean', default: false },
      mode: { type: 'string', default: 'accurate' },
    },
  });
  if (!values.gold || !values.texts) throw new Error('bench coding: give --gold DIR and --texts DIR.');
  const engine = openEngine(nodeFiles(), { mode: values.mode === 'fast' ? 'fast' : 'accurate' });
  const tally = new Tally(values.errors);
  const half = values.split === undefined ? null : readHalf(values.split, values.half);
  for (const gold of readGold(values.gold)) {
    if (half && !half.has(gold.id)) continue;
    const file = join(values.texts, `${gold.id}.txt`);
    if (!existsSync(file)) continue;
    const read = await codeFile(file, engine);
    tally.startDocument(gold.id, read !== null);
    const raw = plain(withoutHeader(readFileSync(file, 'utf8')));
    scoreActs(gold, raw, read, tally);
    scorePeople(gold, read, tally);
    scoreContacts(gold, read, tally);
  }
  tally.print();
  return tally.report();
}

function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold);
}

/** Ids of the documents of one half of a split (test/gold/split.yaml). */
function readHalf(file: string, half: string): ReadonlySet<string> {
  const split = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const ids = split[half];
  if (!ids) throw new Error(`bench coding: ${file} has no half "${half}". It has ${Object.keys(split).join(', ')}.`);
  return new Set(ids);
}

async function codeFile(file: string, engine: Engine): Promise<Coding | null> {
  const page = { address: basename(file), bytes: readFileSync(file) };
  const [result] = await ingest(page, readIngestTables(nodeFiles()));
  return result?.kind === 'document' ? codeDocument(result.document, engine) : null;
}

/** Leading "# key: value" lines are metadata, not text. */
function withoutHeader(text: string): string {
  return text.normalize('NFC').replace(/^(?:#[^\n]*\n)+\n?/, '');
}
