/** Work that a server may refuse for a while in; its result out, once the server is back. */

import { setTimeout as pause } from 'node:timers/promises';
import { isPassing } from '../record/index.js';

/** Told each time; the pause doubles up to the longest. */
export type Patience = {
  readonly stop?: AbortSignal;
  readonly onFault: (error: Error) => void;
  /** What may be well at the next try; left out: a database that went away, a full disk. */
  readonly heals?: (error: unknown) => boolean;
};

const firstPauseMs = 200;
const longestPauseMs = 5000;

/** @throws what does not heal; and what does, when asked to stop meanwhile. */
export async function patiently<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const { stop, onFault, heals = isPassing } = patience;
  for (let waitMs = firstPauseMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!heals(error) || stop?.aborted) throw error;
      onFault(error as Error);
      await pause(waitMs, undefined, stop && { signal: stop }).catch(() => {});
    }
  }
}
