/** Documents in; what became of them, while workers, NATS and PostgreSQL are killed at random, out. */

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openQueue } from '../../src/queue/index.js';
import { ask, countDocuments, ended, newDatabase, type Servers, start, stop, until } from './processes.js';

export type Broken = {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly documents: number; // put in
  readonly lost: number;
  readonly doubled: number; // facts of a document that are in the record twice
  readonly deadLetters: number;
  readonly seconds: number;
};
type Victim = 'worker' | 'reader' | 'nats' | 'postgres';

const silenceMs = 3000;
const workerCount = 2;

/**
 * Workers are started again as a supervisor would, and so is the reader, from the beginning: what waits is not put in again, what is
 * in the record already changes nothing there. The documents are read again and again until enough was killed.
 */
export async function breakThings(lines: readonly string[], kills: number, servers: Servers): Promise<Broken> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, lines.join('\n'));
  const database = await newDatabase(servers.postgres, 'broken');
  const address = `${servers.nats.address}/broken`;
  await (await openQueue(address, { silenceMs, mostWaiting: 200 })).close();
  const started = performance.now();
  const supervised = supervise(file, address, database);
  const counts = await killAtRandom(kills, servers, supervised.children);
  await supervised.settle();
  await until(() => isEmpty(address), 500);
  await supervised.end();
  const letters = await takeLetters(address);
  rmSync(folder, { recursive: true });
  const found = (await countDocuments(database)) ?? 0;
  return {
    kills: counts,
    documents: lines.length,
    lost: lines.length - found - letters,
    doubled: await doubledFacts(database),
    deadLetters: letters,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

type Children = Map<'reader' | `worker${number}`, ChildProcess>;

/** Each process is started again when it ends; the reader, once settled, until it has ended well. */
function supervise(file: string, queue: string, database: string) {
  const children: Children = new Map();
  let [isEnded, isSettling, isRead] = [false, false, false];
  const keep = async (name: 'reader' | `worker${number}`, args: readonly string[]) => {
    while (!isEnded) {
      const child = start(args);
      children.set(name, child);
      await ended(child);
      if (name === 'reader' && isSettling && child.exitCode === 0) break;
      await pause(200);
    }
    if (name === 'reader') isRead = true;
  };
  const work = ['work', '--queue', queue, '--database', database, '--workers', '1'];
  const all = [
    keep('reader', ['read', file, '--queue', queue]),
    ...Array.from({ length: workerCount }, (_, at) => keep(`worker${at}`, work)),
  ];
  return {
    children,
    settle: async () => {
      isSettling = true;
      await until(async () => isRead, 200);
    },
    end: async () => {
      isEnded = true;
      await Promise.all([...children.values()].map(stop));
      await Promise.all(all);
    },
  };
}

async function killAtRandom(kills: number, { nats, postgres }: Servers, children: Children) {
  const counts = { worker: 0, reader: 0, nats: 0, postgres: 0 };
  for (let done = 0; done < kills; done++) {
    await pause(500 + Math.random() * 2500);
    const dice = Math.random();
    const victim: Victim = dice < 0.5 ? 'worker' : dice < 0.7 ? 'nats' : dice < 0.9 ? 'postgres' : 'reader';
    if (victim === 'worker') children.get(`worker${Math.floor(Math.random() * workerCount)}`)?.kill('SIGKILL');
    if (victim === 'reader') children.get('reader')?.kill('SIGKILL');
    if (victim === 'nats')
      await nats
        .kill()
        .then(() => pause(Math.random() * 1000))
        .then(nats.start);
    if (victim === 'postgres') {
      postgres.kill();
      await pause(Math.random() * 1000);
      postgres.start();
    }
    counts[victim]++;
    console.log(`${done + 1} of ${kills}: ${victim}`);
  }
  return counts;
}

async function isEmpty(address: string): Promise<boolean> {
  const queue = await openQueue(address);
  const { waiting, inHand } = await queue.state();
  await queue.close();
  return waiting + inHand === 0;
}

async function takeLetters(address: string): Promise<number> {
  const queue = await openQueue(address);
  const letters = await queue.deadLetters();
  await queue.close();
  for (const { where, reason } of letters) console.log(`dead letter ${where}: ${reason}`);
  return new Set(letters.map(({ id }) => id)).size;
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
