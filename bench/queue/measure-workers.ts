/** Documents in; seconds that they take without a queue, and through a queue with two workers, out. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countDocuments, ended, newDatabase, type Servers, start, stop, until } from './processes.js';

export type Seconds = { readonly direct: number; readonly queued: number };

/** The same processors in both: two threads of one process, and one of each worker. Loading models counts in both. */
export async function measureWorkers(lines: readonly string[], servers: Servers): Promise<Seconds> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, lines.join('\n'));
  try {
    const direct = await seconds(async () => readDirectly(file, await newDatabase(servers.postgres, 'direct')));
    const queued = await seconds(() => readThroughQueue(file, lines.length, servers));
    return { direct, queued };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readDirectly(file: string, database: string): Promise<void> {
  await ended(start(['read', file, '--workers', '2'], { DATABASE_URL: database }));
}

async function readThroughQueue(file: string, count: number, { nats, postgres }: Servers): Promise<void> {
  const database = await newDatabase(postgres, 'queued');
  const queue = `${nats.address}/queued`;
  const workers = [1, 2].map(() => start(['work', '--queue', queue, '--database', database, '--workers', '1']));
  await ended(start(['read', file, '--queue', queue]));
  await until(async () => (await countDocuments(database)) === count, 200);
  await Promise.all(workers.map(stop));
}

export async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
