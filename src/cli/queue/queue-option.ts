/** The option that names the queue, shared by the commands that put in, take out and look. */

import { InvalidArgumentError, Option } from 'commander';
import { ReadoutError } from '../../errors.js';
import type { OpenQueue } from '../../queue/index.js';
import { onceAMinute } from '../once-a-minute.js';
import { patiently } from '../patiently.js';
import { showNote } from '../program.js';

export function queueOption(description: string): Option {
  return new Option('--queue <address>', description).env('READOUT_QUEUE').argParser(notEmpty);
}

function notEmpty(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Right would be nats://HOST:4222.');
}

const waits = {
  full: 'The queue is full; going on when workers have made room.',
  away: 'The queue does not answer; going on when it is back.',
} as const;

const left = (place: string) =>
  `${place} does not answer, and was left. What was not acknowledged is handed out again once it is back; a document that is in the record already changes nothing there.`;

type Way = { readonly queue?: string | undefined; readonly isAwaited?: boolean };

/**
 * Open it, tell once a minute at most why putting in waits, close it, whatever happens.
 *
 * @param way.isAwaited a server that is not up yet is waited for; else that is an error.
 */
export async function withQueue<T>(way: Way, work: (queue: OpenQueue) => Promise<T>): Promise<T> {
  const queue = await openOnceUp(way);
  try {
    return await work(queue);
  } finally {
    if (!(await queue.close())) showNote(left(queue.place));
  }
}

async function openOnceUp({ queue: address, isAwaited = false }: Way): Promise<OpenQueue> {
  if (address === undefined) throw new ReadoutError('queue-missing', undefined);
  const { openQueue } = await import('../../queue/index.js'); // whoever works alone need not wait for it
  const onWait = onceAMinute((why: keyof typeof waits) => showNote(waits[why]));
  const onFault = onceAMinute(({ message }: Error) => showNote(`Waiting for the queue. ${message}`));
  return patiently(() => openQueue(address, { onWait }), { onFault, heals: (error) => isAwaited && isDown(error) });
}

/** Not there yet, or without a name yet; one that refuses a password will not change its mind. */
function isDown(error: unknown): boolean {
  if (!(error instanceof ReadoutError && error.code === 'queue-unreachable')) return false;
  return /connection refused|timeout|closed|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/i.test(error.message);
}
