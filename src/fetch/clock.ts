/** Time as the downloader and the watch see it, so that a bench can let it run faster. */

import { setTimeout as sleepFor } from 'node:timers/promises';

export type Clock = {
  readonly now: () => number; // ms since 1970
  /** Resolves after so long, or at once when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** @param speed 10 lets ten seconds pass in one. */
export function clockOf(speed = 1): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    sleep: (ms, signal) => sleepFor(ms / speed, undefined, { signal, ref: true }).catch(() => {}),
  };
}
