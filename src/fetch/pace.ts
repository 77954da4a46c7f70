/** When a host may be asked again: a pause after each request, a growing one after each fault. */

import type { Clock } from './clock.js';

export type Pace = {
  /** The moment from which a host may be asked. */
  readonly readyAt: (host: string) => number;
  /** That a request to it begins; `delayMs`: the pause that the host itself asks for. */
  readonly asked: (host: string, delayMs?: number | null) => void;
  readonly succeeded: (host: string) => void;
  /** That it failed to answer, or asked to be left alone for `retryAfterMs`. */
  readonly failed: (host: string, retryAfterMs: number | null) => void;
  /** What is known of a host, to go on with after a restart. */
  readonly stateOf: (host: string) => HostState;
};

export type HostState = { readonly readyAt: number; readonly faults: number };

const firstPauseMs = 30_000;
const longestPauseMs = 3_600_000;
/** A host may ask for more patience than this; the next try then comes too early, and it says so again. */
const longestWaitMs = 24 * longestPauseMs;

/** @param before what was known of hosts when watching ended. */
export function openPace({ now }: Clock, pauseMs: number, before: ReadonlyMap<string, HostState> = new Map()): Pace {
  const hosts = new Map(before);
  const known = (host: string) => hosts.get(host) ?? { readyAt: 0, faults: 0 };
  const wait = (host: string, ms: number, faults: number) =>
    hosts.set(host, { readyAt: Math.max(known(host).readyAt, now() + ms), faults });
  return {
    readyAt: (host) => known(host).readyAt,
    stateOf: known,
    asked: (host, delayMs) => wait(host, Math.min(longestPauseMs, Math.max(pauseMs, delayMs ?? 0)), known(host).faults),
    succeeded: (host) => wait(host, 0, 0),
    failed: (host, retryAfterMs) => {
      const { faults } = known(host);
      const grown = Math.min(longestPauseMs, firstPauseMs * 2 ** faults);
      wait(host, Math.min(longestWaitMs, Math.max(grown, retryAfterMs ?? 0)), faults + 1);
    },
  };
}
