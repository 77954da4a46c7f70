/** Documents and a number of workers in; what they cost out, when coding is a wait: as if each worker had a core of its own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCoder } from '../../src/cli/open-coder.js';
import type { Coding } from '../../src/coding/types.js';
import { type Document, ingestLine, readIngestTables } from '../../src/ingest/index.js';
import { openQueue } from '../../src/queue/index.js';
import { openRecord } from '../../src/record/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';
import { type Cost, costOf } from './measure-workers.js';
import { countDocuments, newDatabase, type Servers, stop, until } from './processes.js';

export type CodedLines = {
  readonly documents: readonly Document[];
  readonly codings: Readonly<Record<string, Coding | null>>;
  readonly msEach: number; // that coding took, models loaded
};

const worker = fileURLToPath(new URL('./waiting-worker.ts', import.meta.url));

export async function codeLines(lines: readonly string[]): Promise<CodedLines> {
  const files = nodeFiles();
  const [tables, coder, documents] = [readIngestTables(files), openCoder(files), [] as Document[]];
  for (const line of lines) {
    const result = await ingestLine(line, {}, tables);
    if (result.kind === 'document') documents.push(result.document);
  }
  for (const document of documents.slice(0, 20)) coder.code(document); // loads and warms up
  const started = process.cpuUsage();
  const codings = Object.fromEntries(documents.map((document) => [document.id, coder.code(document)]));
  const { user, system } = process.cpuUsage(started);
  return { documents, codings, msEach: (user + system) / 1000 / documents.length };
}

/** Counted once all workers are ready, so that their start is not measured. */
export async function measureWaiting(
  { documents, codings }: CodedLines,
  { workers, ms }: { readonly workers: number; readonly ms: number },
  servers: Servers,
): Promise<Cost> {
  const { nats, postgres } = servers;
  const name = `waiting${workers}_${ms}`;
  const database = await newDatabase(postgres, name);
  await (await openRecord({ databaseUrl: database })).close();
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'codings.json');
  writeFileSync(file, JSON.stringify(codings));
  const args = ['--import', 'tsx', worker, `${nats.address}/${name}`, database, file, String(ms)];
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  await Promise.all(children.map(({ stdout }) => once(stdout, 'data'))); // each says when it is ready
  const queue = await openQueue(`${nats.address}/${name}`);
  try {
    return await costOf(async () => {
      await Promise.all(documents.map((document) => queue.put({ where: document.url, document })));
      await until(async () => (await countDocuments(database)) === documents.length, 50);
    }, servers);
  } finally {
    await Promise.all(children.map(stop));
    await queue.close();
    rmSync(folder, { recursive: true });
  }
}
