/** Documents in; what became of them, while workers, reader, server, NATS and PostgreSQL are killed at random, out. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '../../src/queue/index.js';
import { freePort } from '../../test/queue/nats.js';
import { type Kills, killAtRandom } from './kill-at-random.js';
import { ask, newDatabase, type Servers, until } from './processes.js';
import { type Kept, supervise } from './supervise.js';

export type Broken = {
  readonly kills: Kills;
  readonly documents: number; // put in
  readonly lost: number;
  readonly doubled: number; // facts of a document that are in the record twice
  readonly deadLetters: number; // that are not in the record
  readonly served: number; // documents of which the server tells in the end, ready again
  readonly seconds: number;
};

const silenceMs = 3000;
const workers = ['worker1', 'worker2'];

/**
 * All are started again as a supervisor would, and so is the reader, from the beginning: what waits is not put in again, what is
 * in the record already changes nothing there. The documents are read again and again until enough was killed.
 */
export async function breakThings(lines: readonly string[], kills: number, servers: Servers): Promise<Broken> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, lines.join('\n'));
  const database = await newDatabase(servers.postgres, 'broken');
  const queue = `${servers.nats.address}/broken`;
  await (await openQueue(queue, { silenceMs, mostWaiting: 200 })).close();
  const [started, port, operations] = [performance.now(), await freePort(), await freePort()];
  const server = { name: 'server', args: ['serve', '--port', `${port}`, '--operations', `${operations}`] };
  const supervised = supervise([...readerAndWorkers(file, queue), server], { DATABASE_URL: database });
  const counts = await killAtRandom(kills, servers, supervised, workers);
  await supervised.settle();
  await until(() => isEmpty(queue), 500);
  await until(() => isReady(operations), 200);
  const served = await toldBy(port);
  await supervised.end();
  rmSync(folder, { recursive: true });
  const [read, letters] = [await idsIn(database), await takeLetters(queue)];
  const deadLetters = letters.filter((id) => !read.has(id)).length;
  const [lost, doubled] = [lines.length - read.size - deadLetters, await doubledFacts(database)];
  const seconds = Math.round((performance.now() - started) / 1000);
  return { kills: counts, documents: lines.length, lost, doubled, deadLetters, served, seconds };
}

function readerAndWorkers(file: string, queue: string): readonly Kept[] {
  const reader: Kept = { name: 'reader', args: ['read', file, '--queue', queue], isDoneOnce: true };
  return [reader, ...workers.map((name) => ({ name, args: ['work', '--queue', queue, '--workers', '1'] }))];
}

async function isEmpty(address: string): Promise<boolean> {
  const queue = await openQueue(address);
  const { waiting, inHand } = await queue.state();
  await queue.close();
  return waiting + inHand === 0;
}

async function isReady(operations: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${operations}/readyz`).catch(() => null);
  return answer?.ok ?? false;
}

async function toldBy(port: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/record`);
  return ((await answer.json()) as { documents: number }).documents;
}

async function idsIn(database: string): Promise<ReadonlySet<string>> {
  const rows = await ask(database, 'select id from documents');
  return new Set(rows.map(({ id }) => String(id).replace('sha256:', '')));
}

async function takeLetters(address: string): Promise<readonly string[]> {
  const queue = await openQueue(address);
  const letters = await queue.deadLetters();
  await queue.close();
  for (const { where, reason } of letters) console.log(`dead letter ${where}: ${reason}`);
  return [...new Set(letters.map(({ id }) => id))];
}

/** Acts of a document beyond those in its coding; its contacts' accounts likewise. */
async function doubledFacts(database: string): Promise<number> {
  const rows = await ask(
    database,
    `select coalesce(sum(greatest(0, kept - coded)), 0)::int as n from (
       select (select count(*) from acts a where a.document_id = d.id) as kept,
         case when d.reprint_of is null then jsonb_array_length(d.coding -> 'acts') else 0 end as coded
       from documents d where d.coding is not null) counted`,
  );
  return Number(rows[0]?.n ?? 0);
}
