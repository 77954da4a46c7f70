/** A message in; it is kept by the queue. While the queue is full or away, whoever puts in waits, so that nothing piles up in memory. */

import { setTimeout as pause } from 'node:timers/promises';
import { JetStreamApiError, type JetStreamClient } from '@nats-io/jetstream';
import { errors, headers } from '@nats-io/transport-node';
import { ReadoutError } from '../errors.js';
import type { QueueOptions } from './types.js';

export type Message = {
  readonly subject: string;
  readonly where: string;
  readonly by: string | null; // who put it in
  readonly bytes: Uint8Array;
};
export type OnWait = NonNullable<QueueOptions['onWait']>;
export type PutOptions = {
  readonly more?: Readonly<Record<string, string>>; // headers
  readonly stop?: AbortSignal | undefined; // waiting
};

const whereHeader = 'Readout-Where';
const byHeader = 'Readout-By';
const firstPauseMs = 50;
const longestPauseMs = 2000;
/** What the server answers to more than a stream may hold, and to more than it has disk for. */
const limitReached = 10077;
const noResources = 10047;

/** @returns `waiting` when a message of this subject is there already and the stream keeps one only. @throws once told to stop, what it waits for. */
export async function put(
  js: JetStreamClient,
  { subject, where, by, bytes }: Message,
  onWait: OnWait,
  { more = {}, stop }: PutOptions = {},
): Promise<'put' | 'waiting'> {
  const set = writeHeaders({ ...more, [whereHeader]: where, ...(by !== null && { [byHeader]: by }) });
  for (let waitMs = firstPauseMs; ; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
    try {
      await js.publish(subject, bytes, { headers: set });
      return 'put';
    } catch (error) {
      const why = reasonToWait(error, where, bytes);
      if (why === 'waiting') return why;
      if (stop?.aborted) throw error;
      onWait(why);
      await pause(waitMs, undefined, { signal: stop }).catch(() => {});
    }
  }
}

/** @throws whatever waiting does not heal. */
function reasonToWait(error: unknown, where: string, bytes: Uint8Array): 'full' | 'away' | 'waiting' {
  if (error instanceof errors.InvalidArgumentError && /max_payload/.test(error.message))
    throw new ReadoutError('queue-document-too-large', { where, kilobytes: Math.ceil(bytes.length / 1024) });
  if (error instanceof JetStreamApiError) {
    if (error.code === limitReached) return /per subject/.test(error.message) ? 'waiting' : 'full';
    if (error.code === noResources) return 'full';
    throw error;
  }
  if (error instanceof errors.ClosedConnectionError || error instanceof errors.PermissionViolationError) throw error;
  return 'away';
}

/** A header holds one line of ASCII. */
function writeHeaders(values: Readonly<Record<string, string>>) {
  const set = headers();
  for (const [name, value] of Object.entries(values)) set.set(name, encodeURIComponent(value));
  return set;
}

export function readHeader(from: { get: (name: string) => string } | undefined, name: string): string {
  return decodeURIComponent(from?.get(name) ?? '');
}

export function whereIn(from: { get: (name: string) => string } | undefined): string {
  return readHeader(from, whereHeader);
}

/** null in a message of an earlier version. */
export function byIn(from: { get: (name: string) => string } | undefined): string | null {
  return readHeader(from, byHeader) || null;
}
