/** Sources and an open record in; they are watched until stopped: each asked in its turn, what is new read. */

import { type Clock, clockOf, openPolite, type Resolve } from '../fetch/index.js';
import type { OpenRecord } from '../record/index.js';
import { explainFault } from '../record/store/explain-fault.js';
import { nextTasks } from '../record/watching/next-tasks.js';
import { asOnlyWatcher } from '../record/watching/only-watcher.js';
import { hostStates, keepSources } from '../record/watching/sources.js';
import type { Task } from '../record/watching/types.js';
import { askPage } from './ask-page.js';
import { askSource } from './ask-source.js';
import type { ReadPage, Sources, WatchEvent } from './types.js';
import type { Watching } from './watching.js';

export type WatchOptions = {
  readonly record: Pick<OpenRecord, 'db' | 'place'>;
  readonly sources: Sources;
  readonly readPage: ReadPage;
  readonly tell?: (event: WatchEvent) => void;
  readonly signal?: AbortSignal; // ends the watching once what has begun is done
  readonly once?: boolean; // end once all that is due has been asked
  readonly clock?: Clock;
  readonly resolve?: Resolve;
};

/** Hosts asked at one time; one host is never asked twice at a time. */
const mostAtOnce = 8;
/** Somebody else may have changed what is due. */
const longestSleepMs = 60_000;

/**
 * Watch. All that is known lies in the record, so whenever this is broken off, it goes on from there.
 *
 * @throws ReadoutError `watch-elsewhere`, and what the record throws (full disk, server gone): then nothing more can be kept.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { record } = options;
  await asOnlyWatcher(record, (lost) => watchOn(options, lost)).catch((error) =>
    Promise.reject(explainFault(error, record.place)),
  );
}

async function watchOn(options: WatchOptions, lost: AbortSignal): Promise<void> {
  const on = await openWatching(options);
  const busy = new Map<string, Promise<void>>();
  let ring = () => {};
  let fault: unknown;
  options.signal?.addEventListener('abort', () => ring());
  lost.addEventListener('abort', () => {
    fault ??= lost.reason;
    ring();
  });
  const isEnding = () => options.signal?.aborted || fault !== undefined;
  const start = (task: Task) => {
    const work = ask(on, task).catch((error: unknown) => {
      fault ??= error;
    });
    busy.set(
      task.host,
      work.finally(() => busy.delete(task.host)).then(() => ring()),
    );
  };
  while (!isEnding()) {
    const slept = new AbortController();
    ring = () => slept.abort();
    const wasIdle = busy.size === 0; // what ends while the record is asked may have made more due
    const tasks = await nextTasks(on.db, on.now(), [...busy.keys()], mostAtOnce + 1);
    const ready = tasks.filter((task) => whenReady(task) <= on.clock.now());
    for (const task of ready.slice(0, mostAtOnce - busy.size)) start(task);
    if (options.once && wasIdle && busy.size === 0 && !tasks.some((task) => isDue(task, on.clock.now()))) break;
    const [later] = tasks.filter((task) => !ready.includes(task));
    const wait = busy.size >= mostAtOnce || !later ? longestSleepMs : whenReady(later) - on.clock.now();
    if (!isEnding()) await on.clock.sleep(Math.min(longestSleepMs, Math.max(0, wait)), slept.signal);
  }
  await Promise.all(busy.values());
  if (fault !== undefined) throw fault;
}

async function openWatching({ record: { db }, sources, ...options }: WatchOptions): Promise<Watching> {
  const { clock = clockOf(), resolve, readPage, tell = () => {} } = options;
  const now = () => new Date(clock.now());
  await keepSources(db, sources.sources, now());
  const { allow, pauseMs, contact } = sources;
  const hosts = await hostStates(db);
  const known = { ...(contact !== null && { contact }), ...(resolve && { resolve }) };
  const polite = openPolite({ clock, allow, pauseMs, hosts, ...known });
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const host = (name: string) => ({ host: name, hostState: polite.pace.stateOf(name) });
  return { db, clock, polite, sources: byId, readPage, tell, now, host };
}

async function ask(on: Watching, { kind, key }: Task): Promise<void> {
  if (kind === 'page') return askPage(on, key);
  const source = on.sources.get(key);
  if (source) await askSource(on, source);
}

function whenReady({ nextAt, readyAt }: Task): number {
  return Math.max(Number(nextAt), Number(readyAt));
}

/** What a host in trouble is to be asked later does not hold up a single round. */
function isDue({ nextAt, hostFaults }: Task, now: number): boolean {
  return Number(nextAt) <= now && hostFaults === 0;
}
