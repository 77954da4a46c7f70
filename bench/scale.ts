/**
 * `npm run bench -- scale [--acts N] [--times N] [--server ADDRESS] [--database NAME] [--keep]`
 *
 * Makes a database of its own on a PostgreSQL server (READOUT_TEST_POSTGRES, else 127.0.0.1:5432), fills it with a generated record of a million
 * acts, puts its commitments together as a server does by itself, times what the pages ask of it, and drops it unless told to keep it; a database kept before is used again. Gives milliseconds of the first run, at the half and at 19 of 20 runs for each question.
 */

import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import pg from 'pg';
import { keepAllCommitments, openRecord, type Tables } from '../src/record/index.js';
import { generate } from './scale/generate.js';
import { type Question, questionsOf } from './scale/questions.js';
import { refuseOlder } from './scale/refuse-older.js';

const standard = process.env.READOUT_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
/** No page may wait longer for one question. */
const barMs = 100;

export async function scale(args: string[]): Promise<object> {
  const options = {
    acts: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '20' },
    server: { type: 'string', default: standard },
    database: { type: 'string' },
    keep: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  const name = values.database ?? `readout_scale_${randomBytes(4).toString('hex')}`;
  const address = new URL(values.server);
  if (!values.database) await onServer(values.server, `create database ${name} encoding 'UTF8' template template0`);
  address.pathname = `/${name}`;
  if (values.database) await refuseOlder(address.href);
  const record = await openRecord({ databaseUrl: address.href });
  try {
    const seconds = values.database ? 0 : await timed(() => generate(record.db, Number(values.acts)));
    console.log(`${values.acts} acts made in ${(seconds / 1000).toFixed(0)} s, database ${name}`);
    const kept = await timed(() => keepAllCommitments(record.db));
    console.log(`commitments of all relations put together in ${(kept / 1000).toFixed(0)} s`);
    return summary(Number(values.acts), await timeAll(record.db, Number(values.times)));
  } finally {
    await record.close();
    if (!values.keep) await onServer(values.server, `drop database ${name} with (force)`);
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** `first`: milliseconds of the first ask, before anything is kept in memory; on a new server it fills the server's caches, too. */
type Timing = { readonly page: string; readonly first: number; readonly p50: number; readonly p95: number };

async function timeAll(db: Kysely<Tables>, times: number): Promise<Timing[]> {
  const { rows: pairs } = await sql<{ a: string; b: string; acts: number }>`
    select a, b, acts from relations order by acts desc`.execute(db);
  const { rows: people } = await sql<{ id: number }>`select entity_id as id from participants
    group by 1 order by count(*) desc limit 40`.execute(db);
  console.log(`busiest pair: ${pairs[0]?.a}-${pairs[0]?.b}, ${pairs[0]?.acts} acts`);
  const questions = questionsOf(
    db,
    pairs.map(({ a, b }) => [a, b] as const),
    people.map(({ id }) => id),
  );
  const timings: Timing[] = [];
  for (const question of questions) timings.push(await timeOne(question, times));
  return timings;
}

async function timeOne({ page, ask }: Question, times: number): Promise<Timing> {
  const first = Number((await timed(() => ask(0))).toFixed(1));
  const ms: number[] = [];
  for (let run = 0; run < times; run++) ms.push(await timed(() => ask(run)));
  ms.sort((a, b) => a - b);
  const at = (share: number) =>
    Number((ms[Math.min(ms.length - 1, Math.floor(share * ms.length))] as number).toFixed(1));
  const timing = { page, first, p50: at(0.5), p95: at(0.95) };
  console.log(
    `${page.padEnd(28)} ${String(first).padStart(8)} ${String(timing.p50).padStart(8)} ${String(timing.p95).padStart(8)}`,
  );
  return timing;
}

function summary(acts: number, timings: readonly Timing[]): object {
  const slow = timings.filter(({ p95 }) => p95 > barMs).map(({ page }) => page);
  return { acts, barMs, slow, queries: Object.fromEntries(timings.map(({ page, ...ms }) => [page, ms])) };
}
