/**
 * `npm run bench -- queue [--documents N] [--shares N] [--waiting N] [--wait MS]`, `npm run bench -- queue waiting …`,
 * `npm run bench -- queue faults [--kills N] [--documents N]`
 *
 * Starts NATS and PostgreSQL of its own. Gives the time of documents of 250 words read without a queue and through one with two
 * workers, and how workers add up when coding is a wait, as if each had a core. Faults kills workers, reader, server, NATS
 * and PostgreSQL at random and counts what is lost or doubled.
 */

import { parseArgs } from 'node:util';
import { breakThings } from './queue/break-things.js';
import { makeLines } from './queue/make-documents.js';
import { codeLines, measureWaiting } from './queue/measure-waiting.js';
import { measureWorkers } from './queue/measure-workers.js';
import { withServers } from './queue/processes.js';

type Rates = Record<number, number>; // by number of workers

/** Two workers may take so much longer than the same threads in one process; four must bring so much more than one. */
const bars = { ratio: 1.3, speedup: 3.6 };

export async function queue(args: string[]): Promise<object> {
  const options = {
    documents: { type: 'string', default: '20000' },
    waiting: { type: 'string', default: '1500' },
    shares: { type: 'string', default: '4' },
    kills: { type: 'string', default: '200' },
    wait: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const lines = await makeLines(Number(values.documents));
  if (positionals[0] === 'faults') return withServers((servers) => breakThings(lines, Number(values.kills), servers));
  if (positionals[0] === 'waiting') return addUp(lines.slice(0, Number(values.waiting)), values.wait);
  return {
    ...(await compare(lines, Number(values.shares))),
    ...(await addUp(lines.slice(0, Number(values.waiting)), values.wait)),
  };
}

async function compare(lines: readonly string[], shares: number): Promise<object> {
  const { direct, queued } = await withServers((servers) => measureWorkers(lines, shares, servers));
  const [ratio, processorRatio] = [queued.seconds / direct.seconds, queued.processor / direct.processor];
  console.log(`${lines.length} documents: with a queue and two workers ${ratio.toFixed(2)} times as long as without`);
  return { documents: lines.length, direct, queued, ratio, processorRatio, isRatioMet: ratio <= bars.ratio };
}

async function addUp(lines: readonly string[], wait: string | undefined): Promise<object> {
  const coded = await codeLines(lines);
  const ms = wait === undefined ? Math.round(coded.msEach) : Number(wait);
  const [rates, processorMs] = [{}, {}] as [Rates, Rates];
  for (const workers of [1, 2, 4]) {
    const { seconds, processor } = await withServers((servers) => measureWaiting(coded, { workers, ms }, servers));
    const each = 1000 / coded.documents.length;
    [rates[workers], processorMs[workers]] = [1000 / (each * seconds), each * processor];
    console.log(`${workers} workers, a wait of ${ms} ms: ${rates[workers]?.toFixed(1)} documents a second`);
  }
  const speedup = (rates[4] ?? 0) / (rates[1] ?? 1);
  return { waitMs: ms, rates, processorMs, speedup, isSpeedupMet: speedup >= bars.speedup };
}
