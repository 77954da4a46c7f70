/** Documents in; what they cost without a queue, and through a queue with two workers, out. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countDocuments, ended, newDatabase, type Servers, start, stop, until } from './processes.js';
import { processorSeconds } from './processor-time.js';

/** `processor`: seconds of a processor, of Readout, PostgreSQL and NATS together. */
export type Cost = { readonly seconds: number; readonly processor: number };
export type Costs = { readonly direct: Cost; readonly queued: Cost };

/** Reads what stands in the file, until so many are in the record. */
type Arm = (upTo: number) => Promise<void>;

/**
 * The same processors in both: two threads of one process, and one of each worker. Loading models counts in both. Documents go
 * in by so many shares, each read both ways before the next, so that whoever else is busy on the machine is so for both.
 */
export async function measureWorkers(lines: readonly string[], shares: number, servers: Servers): Promise<Costs> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'documents.jsonl');
  const arms = { direct: await openDirect(file, servers), queued: await openQueued(file, servers) };
  const costs = { direct: nothing, queued: nothing };
  const order: (keyof Costs)[] = ['direct', 'queued'];
  let upTo = 0;
  for (const share of shared(lines, shares)) {
    writeFileSync(file, share.join('\n'));
    upTo += share.length;
    for (const name of order) {
      const cost = await costOf(() => arms[name](upTo), servers);
      costs[name] = sumOf(costs[name], cost);
      console.log(`${upTo} ${name}: ${cost.seconds.toFixed(1)} s, ${cost.processor.toFixed(1)} s of a processor`);
    }
    order.reverse();
  }
  rmSync(folder, { recursive: true });
  return costs;
}

const nothing: Cost = { seconds: 0, processor: 0 };

function sumOf(one: Cost, other: Cost): Cost {
  return { seconds: one.seconds + other.seconds, processor: one.processor + other.processor };
}

function shared(lines: readonly string[], shares: number): readonly (readonly string[])[] {
  const each = Math.ceil(lines.length / shares);
  return Array.from({ length: Math.ceil(lines.length / each) }, (_, n) => lines.slice(n * each, (n + 1) * each));
}

async function openDirect(file: string, { postgres }: Servers): Promise<Arm> {
  const database = await newDatabase(postgres, 'direct');
  return async (upTo) => {
    await ended(start(['read', file, '--workers', '2'], { DATABASE_URL: database }));
    const found = await countDocuments(database);
    if (found !== upTo) throw new Error(`${found} documents are in the record, not ${upTo}`);
  };
}

async function openQueued(file: string, { nats, postgres }: Servers): Promise<Arm> {
  const database = await newDatabase(postgres, 'queued');
  const queue = `${nats.address}/queued`;
  return async (upTo) => {
    const workers = [1, 2].map(() => start(['work', '--queue', queue, '--database', database, '--workers', '1']));
    await ended(start(['read', file, '--queue', queue]));
    await until(async () => (await countDocuments(database)) === upTo, 200);
    await Promise.all(workers.map(stop));
  };
}

export async function costOf(work: () => Promise<void>, { postgres }: Servers): Promise<Cost> {
  const processor = () => processorSeconds(process.pid) + processorSeconds(postgres.processId());
  const [started, before] = [performance.now(), processor()];
  await work();
  return { seconds: (performance.now() - started) / 1000, processor: processor() - before };
}
