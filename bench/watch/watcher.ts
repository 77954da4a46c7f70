/** A process of its own that watches as "readout watch" does, on a faster clock, and tells how much memory it holds. */

import { openPageReader } from '../../src/cli/page-reader.js';
import { clockOf } from '../../src/fetch/index.js';
import { openRecord } from '../../src/record/index.js';
import { type Sources, watch } from '../../src/watch/index.js';

export type WatcherStart = { readonly dataDir: string; readonly speed: number; readonly sources: Sources };
export type WatcherSays =
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'memory'; readonly rss: number; readonly cpuMs: number };

const say = (words: WatcherSays) => process.send?.(words);

process.once('message', async ({ dataDir, speed, sources }: WatcherStart) => {
  const record = await openRecord({ dataDir });
  const reader = openPageReader(record);
  const stopping = new AbortController();
  process.once('message', () => stopping.abort());
  const tellMemory = setInterval(() => say({ kind: 'memory', rss: process.memoryUsage.rss(), cpuMs: cpuMs() }), 1000);
  await watch({
    record,
    sources,
    readPage: reader.readPage,
    clock: clockOf(speed),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    signal: stopping.signal,
    tell: ({ kind }) => say({ kind: 'event', event: kind }),
  });
  clearInterval(tellMemory);
  await reader.close();
  await record.close();
  process.disconnect();
});

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}
