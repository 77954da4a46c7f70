/** Work that a server may refuse for a while in; its result out, once the server is back. */

import { setTimeout as pause } from 'node:timers/promises';
import { isPassing } from '../../record/index.js';

/** Told each time; the pause doubles up to the longest. */
export type Patience = { readonly stop: AbortSignal; readonly onFault: (error: Error) => void };

const firstPauseMs = 200;
const longestPauseMs = 5000;

/** @throws what does not heal; and what does, when asked to stop meanwhile. */
export async function patiently<T>(work: () => Promise<T>, { stop, onFault }: Patience): Promise<T> {
  for (let waitMs = firstPauseMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || stop.aborted) throw error;
      onFault(error as Error);
      await pause(waitMs, undefined, { signal: stop }).catch(() => {});
    }
  }
}
