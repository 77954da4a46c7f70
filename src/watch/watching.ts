/** What the parts of watching share while it goes on. */

import { type ErrorCode, ReadoutError } from '../errors.js';
import type { Clock, HostState, Polite } from '../fetch/index.js';
import type { OpenRecord } from '../record/index.js';
import type { ReadPage, WatchEvent, WatchedSource } from './types.js';

export type Watching = {
  readonly db: OpenRecord['db'];
  readonly clock: Clock;
  readonly polite: Polite;
  readonly sources: ReadonlyMap<string, WatchedSource>;
  readonly readPage: ReadPage;
  readonly tell: (event: WatchEvent) => void;
  readonly now: () => Date;
  /** How a host stands after it was asked, to be kept with what it answered. */
  readonly host: (host: string) => { readonly host: string; readonly hostState: HostState };
};

/** Then nothing more can be kept. */
const ofRecord: readonly ErrorCode[] = ['disk-full', 'record-gone', 'coding-version-differs'];

/** A fault of a page or of its server; the others go on. Any other ends the watching. */
export function isOfPage(error: unknown): error is ReadoutError {
  return error instanceof ReadoutError && !ofRecord.includes(error.code);
}
