/** What came of asking a page in; when to look at it again, and how it stands meanwhile, out. */

import type { ReadoutError } from '../errors.js';
import { isPassing } from '../fetch/index.js';
import type { PageState } from '../record/watching/types.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** After a text was read or changed: most corrections come within a day, most removals within a month. */
const looks: readonly number[] = [day, 3 * day, 10 * day, 30 * day, 90 * day];
/** A page that is gone may come back: a site moves, an editor takes a text away for an hour. */
const whetherBack = 30 * day;
/** Some lists run ahead of their pages. */
const notYetThere: readonly number[] = [10 * minute, hour, 6 * hour, day];
const longestRetry = day;
const mostRetries = 10;

export type Standing = {
  readonly state: PageState;
  readonly nextAt: Date | null;
  readonly checks: number;
  readonly faults: number;
  readonly error: string | null;
};
type Before = Pick<Standing, 'state' | 'checks' | 'faults'>;

/** @param checks looks since its text was last new. */
export function afterLook(state: PageState, checks: number, now: Date, error: string | null = null): Standing {
  const wait = looks[checks];
  return { state, nextAt: wait === undefined ? null : after(now, wait), checks: checks + 1, faults: 0, error };
}

/** A page without a text is looked at no more, unless its source says that it changed; one that had a text may have it again. */
export function afterUnreadable({ state, checks }: Before, error: string, now: Date): Standing {
  if (state === 'read' || state === 'vanished') return afterLook(state, checks, now, error);
  return { state: 'unreadable', nextAt: null, checks: 0, faults: 0, error };
}

export function afterFault(before: Before, fault: ReadoutError, now: Date): Standing {
  const { message: error } = fault;
  const faults = before.faults + 1;
  if (isGone(fault)) return afterGone({ ...before, faults }, error, now);
  const isOver = !mayPass(fault) || faults > mostRetries;
  const wait = Math.min(longestRetry, minute * 2 ** faults);
  if (!isOver) return { ...before, faults, error, nextAt: after(now, wait) };
  // A page that was read goes on being looked at, and its text stays; one that never was is given up.
  if (before.state !== 'due') return { ...afterLook(before.state, before.checks, now, error) };
  return { state: 'unreadable', checks: before.checks, faults, error, nextAt: null };
}

/** Once may be an accident of the server: a page has vanished when it is gone an hour later as well. */
function afterGone(before: Before, error: string, now: Date): Standing {
  if (before.state === 'due' || before.state === 'unreadable') {
    const wait = notYetThere[before.faults - 1];
    if (wait === undefined) return { ...before, state: 'unreadable', error, nextAt: null };
    return { ...before, error, nextAt: after(now, wait) };
  }
  if (before.state === 'vanished') return { ...before, error, nextAt: null };
  if (before.faults < 2) return { ...before, error, nextAt: after(now, hour) };
  return { ...before, state: 'vanished', error, nextAt: after(now, whetherBack) };
}

/** Sources are asked again soon after a fault, and less and less often, but never less than when all is well. */
export function sourceRetry(everyMs: number, faults: number, now: Date): Date {
  return after(now, Math.min(everyMs, minute * 2 ** Math.min(faults, 20)));
}

export function isGone({ details }: ReadoutError): boolean {
  const { status } = details as { status?: number };
  return status === 404 || status === 410;
}

function mayPass(fault: ReadoutError): boolean {
  return fault.code === 'robots-unreachable' || isPassing(fault);
}

function after(now: Date, ms: number): Date {
  return new Date(Number(now) + ms);
}
