/** Much work in, the same work done in short stretches out: between them others of the process have their turn. */

import { setImmediate } from 'node:timers/promises';

/** What another request waits for at most, beside a single piece of work. */
const stretchMs = 20;

/** In the order of the items, each once the one before is done. */
export async function inStretches<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < stretchMs) continue;
    await setImmediate();
    began = performance.now();
  }
}
