/** The option that names the queue, shared by the commands that put in, take out and look. */

import { InvalidArgumentError, Option } from 'commander';
import { ReadoutError } from '../../errors.js';
import type { OpenQueue } from '../../queue/index.js';
import { onceAMinute } from '../once-a-minute.js';
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

/** Open it, tell once a minute at most why putting in waits, close it, whatever happens. */
export async function withQueue<T>(
  { queue: address }: { readonly queue?: string },
  work: (queue: OpenQueue) => Promise<T>,
): Promise<T> {
  if (address === undefined) throw new ReadoutError('queue-missing', undefined);
  const { openQueue } = await import('../../queue/index.js'); // whoever works alone need not wait for it
  const queue = await openQueue(address, { onWait: onceAMinute((why: keyof typeof waits) => showNote(waits[why])) });
  try {
    return await work(queue);
  } finally {
    if (!(await queue.close())) showNote(left(queue.place));
  }
}
