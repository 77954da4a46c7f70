/** Web addresses in, one after the other; their pages out, with the manners of a good guest: robots.txt, pauses, patience. */

import { ReadoutError } from '../errors.js';
import { type Clock, clockOf } from './clock.js';
import { fetchSince } from './fetch-page.js';
import { type HostState, openPace, type Pace } from './pace.js';
import { openRobots } from './robots.js';
import type { Fetched, FetchOptions, Validators } from './types.js';

export type PoliteOptions = Omit<FetchOptions, 'before' | 'since'> & {
  readonly clock?: Clock;
  readonly pauseMs?: number; // between two requests to one host; default two seconds
  readonly hosts?: ReadonlyMap<string, HostState>; // what was known of them before
};

export type Polite = {
  readonly pace: Pace;
  /** One try. The host's pace is noted, not waited for. @throws ReadoutError `address-…`, `input-too-large`. */
  readonly ask: (address: string, how?: How) => Promise<Fetched>;
  /** Waits for the host's turn, and tries a host that is overloaded or out of reach three times. @throws as `ask`. */
  readonly get: (address: string, how?: How) => Promise<Fetched>;
};

export type How = {
  readonly since?: Validators | null;
  /** A person asked for this very page, as with a browser: robots.txt speaks to programs that go on by themselves. */
  readonly byHand?: boolean;
};

const usualPauseMs = 2000;
const tries = 3;

export function openPolite(given: PoliteOptions = {}): Polite {
  const { clock = clockOf(), pauseMs = usualPauseMs, hosts, ...options } = given;
  const pace = openPace(clock, pauseMs, hosts);
  const robots = openRobots(options, clock);
  const ask: Polite['ask'] = async (address, { since = null, byHand = false } = {}) => {
    const before = async (url: URL) => pace.asked(url.host, byHand ? null : await robots.check(url));
    const host = hostOf(address);
    try {
      const fetched = await fetchSince(address, { ...options, since, before });
      pace.succeeded(host);
      return fetched;
    } catch (error) {
      if (isPassing(error)) pace.failed(host, retryAfterOf(error));
      throw error;
    }
  };
  const get: Polite['get'] = async (address, how) => {
    for (let more = tries - 1; ; more--) {
      await clock.sleep(Math.max(0, pace.readyAt(hostOf(address)) - clock.now()));
      try {
        return await ask(address, how);
      } catch (error) {
        if (more === 0 || !isPassing(error)) throw error;
      }
    }
  };
  return { pace, ask, get };
}

/** Whether a later try may go better: no answer, too many questions, a fault of the server. */
export function isPassing(error: unknown): error is ReadoutError {
  if (!(error instanceof ReadoutError)) return false;
  const { status } = error.details as { status?: number };
  return error.code === 'address-failed' || status === 429 || (status !== undefined && status >= 500);
}

/** Host with port, "" for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function retryAfterOf({ details }: ReadoutError): number | null {
  return (details as { retryAfterMs?: number | null }).retryAfterMs ?? null;
}
