/**
 * A worker whose coding is a wait: `waiting-worker.ts QUEUE DATABASE CODINGS.json MILLISECONDS`. It hands the record the codings
 * of the file, so that all but the coding is done as always. One document is "coded" at a time, as on one core.
 */

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { workOff } from '../../src/cli/queue/work-off.js';
import { noTraces } from '../../src/cli/service/traces.js';
import type { Coded, Job } from '../../src/cli/threads/do-job.js';
import { openQueue } from '../../src/queue/index.js';
import { openRecord } from '../../src/record/index.js';

async function run([address = '', databaseUrl = '', file = '', ms = '']: string[]): Promise<void> {
  const codings = JSON.parse(readFileSync(file, 'utf8'));
  let turn = Promise.resolve();
  const code = async (job: Job): Promise<Coded[]> => {
    if (job.kind !== 'document') throw new Error('a queue holds documents');
    turn = turn.then(() => pause(Number(ms)));
    await turn;
    return [{ ...job, kind: 'coded', coding: codings[job.document.id] ?? null }];
  };
  const [queue, record] = [await openQueue(address), await openRecord({ databaseUrl })];
  const stop = new AbortController();
  process.stdout.write('ready\n');
  process.once('SIGTERM', () => stop.abort());
  const how = { version: 'bench', lanes: 3, untilEmpty: false, stop: stop.signal, tell: () => {}, span: noTraces.span };
  await workOff({ queue, record, code, ...how });
  await Promise.all([queue.close(), record.close()]);
}

await run(process.argv.slice(2));
