/** An open queue and an open record in; documents coded and recorded until told to stop; a tally out. */

import { ReadoutError } from '../../errors.js';
import type { Delivery, OpenQueue } from '../../queue/index.js';
import type { OpenRecord, ReadResult } from '../../record/index.js';
import type { Traces } from '../service/traces.js';
import { type Coded, errorOf, type Job } from '../threads/do-job.js';
import { isPassing, patiently } from './patiently.js';

export type Work = {
  readonly queue: Pick<OpenQueue, 'take' | 'state' | 'silenceMs'>;
  readonly record: Pick<OpenRecord, 'read'>;
  readonly code: (job: Job) => Promise<readonly Coded[]>;
  readonly version: string;
  /** So many documents are in hand at once: some are coded while others are fetched or written. */
  readonly lanes: number;
  readonly untilEmpty: boolean; // else it waits for more
  readonly stop: AbortSignal; // what is in hand is finished first
  readonly tell: (event: WorkEvent) => void;
  readonly span: Traces['span'];
};

/** `fault`: a server is away, and is asked again. */
export type WorkEvent =
  | { readonly kind: 'recorded' | 'given back'; readonly where: string }
  | { readonly kind: 'set aside'; readonly where: string; readonly error: ReadoutError }
  | { readonly kind: 'fault'; readonly where: string; readonly error: Error };

export type WorkTally = { readonly [status in ReadResult['status'] | 'set aside' | 'given back']: number };

/** A parcel that so many workers did not finish is not handed to another: it may be what ends them. */
const mostDeliveries = 8;

/** @throws ReadoutError `coding-version-differs` when the record has moved on to another version; all in hand is given back. */
export async function workOff(work: Work): Promise<WorkTally> {
  const tally = { ...noTally };
  const ended = new AbortController();
  const stop = AbortSignal.any([work.stop, ended.signal]);
  const lane = () => runLane({ ...work, stop }, tally).finally(() => ended.abort());
  const ends = await Promise.allSettled(Array.from({ length: work.lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return tally;
}

type OpenTally = { -readonly [K in keyof WorkTally]: number };

const noTally: WorkTally = {
  read: 0,
  unchanged: 0,
  recoded: 0,
  'near-duplicate': 0,
  'set aside': 0,
  'given back': 0,
};

async function runLane(work: Work, tally: OpenTally): Promise<void> {
  while (!work.stop.aborted) {
    const delivery = await work.queue.take();
    if (delivery) tally[await finish(delivery, work)]++;
    else if (work.untilEmpty && (await isEmpty(work.queue))) return;
  }
}

async function isEmpty(queue: Work['queue']): Promise<boolean> {
  const state = await queue.state().catch(() => null); // away just now
  return state !== null && state.waiting + state.inHand === 0;
}

/** One parcel to its end. The queue is told again and again that it is in good hands, however long that takes. */
async function finish(delivery: Delivery, work: Work): Promise<keyof WorkTally> {
  const { where } = delivery;
  const heartbeat = setInterval(delivery.hold, work.queue.silenceMs / 3);
  try {
    const details = { where, deliveries: delivery.deliveries };
    const status = await work.span('document', details, () => recordOne(delivery, work));
    delivery.done();
    work.tell({ kind: 'recorded', where });
    return status;
  } catch (error) {
    if (isPassing(error) || isOutdated(error)) {
      delivery.giveBack();
      work.tell({ kind: 'given back', where });
      if (isOutdated(error)) throw error;
      return 'given back';
    }
    const reason = reasonOf(error, where);
    await delivery.setAside(reason);
    work.tell({ kind: 'set aside', where, error: reason });
    return 'set aside';
  } finally {
    clearInterval(heartbeat);
  }
}

async function recordOne(delivery: Delivery, { record, code, version, stop, tell, span }: Work) {
  const { where, deliveries } = delivery;
  if (deliveries > mostDeliveries) throw new ReadoutError('queue-worker-died', { where, deliveries: deliveries - 1 });
  const document = delivery.open();
  const [coded] = await span('coding', {}, () => code({ kind: 'document', where, document }));
  if (coded?.kind !== 'coded') throw coded ? errorOf(coded.problem) : new Error('nothing was coded');
  const read = () => record.read(coded.document, coded.coding, version);
  const onFault = (error: Error) => tell({ kind: 'fault', where, error });
  return (await span('recording', {}, () => patiently(read, { stop, onFault }))).status;
}

function isOutdated(error: unknown): boolean {
  return error instanceof ReadoutError && error.code === 'coding-version-differs';
}

function reasonOf(error: unknown, where: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ReadoutError('queue-not-recorded', { where, reason }, { cause: error });
}
