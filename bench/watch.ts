/**
 * `npm run bench -- watch [--minutes N] [--feeds N] [--speed N]`
 *
 * Feeds on a real server, watched by a process of its own into a record in a folder, so many times faster than life. Each feed
 * brings an item every half hour to two hours of that time; one in ten is corrected; two of a hundred answers are faults. At the
 * end publishers rest, and the watch goes on until it has asked for all; on a quiet machine that is half an hour of its time.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clockOf } from '../src/fetch/index.js';
import { openRecord } from '../src/record/index.js';
import type { Sources } from '../src/watch/index.js';
import { hostOf, openPublishers, type Publishers } from './watch/publishers.js';
import type { WatcherSays, WatcherStart } from './watch/watcher.js';

const minute = 60_000;
/** Of real time: a machine that others keep busy gives a watch ten times as fast as life too little of its own. */
const longestCatchUpMs = 20 * minute;

type Sample = { readonly rss: number; readonly cpuMs: number };
type Seen = { readonly events: Map<string, number>; readonly samples: Sample[] };

export async function watch(args: string[]): Promise<object> {
  const options = {
    minutes: { type: 'string', default: '2' },
    feeds: { type: 'string', default: '200' },
    speed: { type: 'string', default: '10' },
  } as const;
  const { values } = parseArgs({ args, options });
  const [minutes, feeds, speed] = [Number(values.minutes), Number(values.feeds), Number(values.speed)];
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-bench-watch-'));
  const publishers = await openPublishers(feeds, clockOf(speed).now);
  const watcher = startWatcher({ dataDir, speed, sources: sourcesOf(feeds, publishers.port) });
  const seen = follow(watcher);
  await pause(minutes * minute);
  publishers.rest();
  const caughtUpSeconds = await untilCaughtUp(publishers, (30 * minute) / speed);
  watcher.send('stop');
  await once(watcher, 'exit');
  await publishers.close();
  const result = {
    minutes,
    feeds,
    speed,
    caughtUpSeconds,
    ...(await compare(dataDir, publishers)),
    ...memoryOf(seen.samples),
  };
  rmSync(dataDir, { recursive: true });
  return { ...result, ...Object.fromEntries(seen.events) };
}

async function untilCaughtUp({ items }: Publishers, leastMs: number): Promise<number> {
  const started = performance.now();
  const passed = () => performance.now() - started;
  await pause(leastMs);
  while (items.some(({ isReadNow }) => !isReadNow) && passed() < longestCatchUpMs) await pause(1000);
  return Math.round(passed() / 1000);
}

function sourcesOf(feeds: number, port: number): Sources {
  const hosts = Array.from({ length: feeds }, (_, at) => hostOf(at));
  const plain = {
    kind: 'feed',
    everyMs: 10 * minute,
    only: [],
    except: [],
    since: null,
    publisher: null,
    language: null,
  } as const;
  const sources = hosts.map((host, at) => ({ id: `agency-${at}`, address: `http://${host}:${port}/feed`, ...plain }));
  return { contact: null, allow: hosts, pauseMs: 2000, sources };
}

function startWatcher(start: WatcherStart): ChildProcess {
  const file = fileURLToPath(new URL('./watch/watcher.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--import', 'tsx'] });
  child.send(start);
  return child;
}

function follow(child: ChildProcess): Seen {
  const seen: Seen = { events: new Map(), samples: [] };
  child.on('message', (said: WatcherSays) => {
    if (said.kind === 'memory') seen.samples.push(said);
    else seen.events.set(said.event, (seen.events.get(said.event) ?? 0) + 1);
  });
  return seen;
}

/** Every item that was published must be read, every correction of what was read before as a second version. */
async function compare(dataDir: string, { items, requests }: Publishers) {
  const record = await openRecord({ dataDir });
  const rows = await record.db
    .selectFrom('pageVersions')
    .innerJoin('documents', 'documents.id', 'documentId')
    .select(({ fn }) => ['pageVersions.url', fn.countAll<number>().as('versions')])
    .groupBy('pageVersions.url')
    .execute();
  await record.close();
  const versions = new Map(rows.map(({ url, versions }) => [url, versions]));
  const missed = items.filter(({ url }) => !versions.has(url)).map(({ url }) => url);
  const corrected = items.filter(({ correctedAt, wasReadBefore }) => correctedAt !== null && wasReadBefore);
  const stale = corrected.filter(({ url }) => versions.get(url) !== 2).map(({ url }) => url);
  return { requests: requests(), items: items.length, missed, corrected: corrected.length, stale };
}

/** The second quarter of the time against the last; the first is warming up. */
function memoryOf(samples: readonly Sample[]) {
  const quarter = Math.floor(samples.length / 4);
  const medianOf = (part: readonly Sample[]) => {
    const sorted = part.map(({ rss }) => rss).sort((one, other) => one - other);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1024 / 1024);
  };
  const megabytes = [0, 1, 2, 3].map((part) => medianOf(samples.slice(part * quarter, (part + 1) * quarter)));
  const [, early = 1, , late = 1] = megabytes;
  return {
    megabytes,
    growth: Math.round((late / early) * 1000) / 1000,
    cpuSeconds: Math.round((samples.at(-1)?.cpuMs ?? 0) / 1000),
  };
}
