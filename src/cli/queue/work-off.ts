/** An open queue and an open record in; documents coded and recorded until told to stop; a tally out. */

import { ReadoutError } from '../../errors.js';
import type { Delivery, OpenQueue } from '../../queue/index.js';
import { isPassing, type OpenRecord, type ReadResult } from '../../record/index.js';
import { asWorker } from '../at-command-line.js';
import { patiently } from '../patiently.js';
import type { Traces } from '../service/traces.js';
import { type Coded, errorOf, type Job } from '../threads/do-job.js';

export type Work = {
  readonly queue: Pick<OpenQueue, 'take' | 'state' | 'silenceMs'>;
  readonly record: Pick<OpenRecord, 'read' | 'readBefore'>;
  readonly code: (job: Job) => Promise<readonly Coded[]>;
  readonly version: string;
  /** So many documents are fetched or coded at once. Others are written meanwhile: the record takes many that wait for it together. */
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

/** So many are coded and on their way into the record, at most. */
const mostWritten = 32;

/** @throws ReadoutError `coding-version-differs` when the record has moved on to another version; all in hand is given back. */
export async function workOff(work: Work): Promise<WorkTally> {
  const ended = new AbortController();
  const stop = AbortSignal.any([work.stop, ended.signal]);
  const hands: Hands = { work: { ...work, stop }, tally: { ...noTally }, written: new Set(), end: () => ended.abort() };
  const lanes = await Promise.allSettled(Array.from({ length: work.lanes }, () => runLane(hands).finally(hands.end)));
  const ends = [...lanes, ...(await Promise.allSettled(hands.written))];
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return hands.tally;
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

type Hands = {
  readonly work: Work;
  readonly tally: OpenTally;
  readonly written: Set<Promise<void>>; // coded, and not in the record yet
  readonly end: () => void; // all lanes
};

async function runLane(hands: Hands): Promise<void> {
  const { work, written } = hands;
  while (!work.stop.aborted) {
    const delivery = await work.queue.take();
    if (delivery) await untilCoded(delivery, hands);
    else if (work.untilEmpty && (await isEmpty(work.queue))) return;
    while (written.size >= mostWritten) await Promise.race(written);
  }
}

/** One parcel on its way; the lane is free again once it is coded. One that ends the work stays among those written, to be told. */
async function untilCoded(delivery: Delivery, { work, tally, written, end }: Hands): Promise<void> {
  let isCoded = () => {};
  const coded = new Promise<void>((resolve) => {
    isCoded = resolve;
  });
  const finished = finish(delivery, work, isCoded).then((status) => {
    tally[status]++;
    written.delete(finished);
  });
  written.add(finished);
  finished.catch(end);
  await Promise.race([coded, finished]);
}

async function isEmpty(queue: Work['queue']): Promise<boolean> {
  const state = await queue.state().catch(() => null); // away just now
  return state !== null && state.waiting + state.inHand === 0;
}

/** One parcel to its end. The queue is told again and again that it is in good hands, however long that takes. */
async function finish(delivery: Delivery, work: Work, isCoded: () => void): Promise<keyof WorkTally> {
  const { where } = delivery;
  const heartbeat = setInterval(delivery.hold, work.queue.silenceMs / 3);
  try {
    const details = { where, deliveries: delivery.deliveries };
    const status = await work.span('document', details, () => recordOne(delivery, work, isCoded));
    delivery.done();
    work.tell({ kind: 'recorded', where });
    return status;
  } catch (error) {
    if (!isPassing(error) && !isOutdated(error)) return await setAside(delivery, work, reasonOf(error, where));
    giveBack(delivery, work);
    if (isOutdated(error)) throw error;
    return 'given back';
  } finally {
    clearInterval(heartbeat);
  }
}

function giveBack(delivery: Delivery, { tell }: Work): 'given back' {
  delivery.giveBack();
  tell({ kind: 'given back', where: delivery.where });
  return 'given back';
}

/** Waits for a queue that is away, and given back when the worker is to stop meanwhile. */
async function setAside(delivery: Delivery, work: Work, error: ReadoutError): Promise<'set aside' | 'given back'> {
  try {
    await delivery.setAside(error, work.stop);
  } catch (cause) {
    if (!work.stop.aborted) throw cause;
    return giveBack(delivery, work);
  }
  work.tell({ kind: 'set aside', where: delivery.where, error });
  return 'set aside';
}

async function recordOne(delivery: Delivery, work: Work, isCoded: () => void) {
  const { record, code, version, stop, tell, span } = work;
  const { where, deliveries } = delivery;
  const document = delivery.open();
  const patience = { stop, onFault: (error: Error) => tell({ kind: 'fault', where, error }) };
  const before = await patiently(() => record.readBefore(document, version), patience);
  if (before) return before.status; // also where those that had it before died too early to say so
  if (deliveries > mostDeliveries) throw new ReadoutError('queue-worker-died', { where, deliveries: deliveries - 1 });
  const [coded] = await span('coding', {}, () => code({ kind: 'document', where, document }));
  isCoded();
  if (coded?.kind !== 'coded') throw coded ? errorOf(coded.problem) : new Error('nothing was coded');
  const read = () => record.read(coded.document, coded.coding, version, asWorker(delivery.by));
  return (await span('recording', {}, () => patiently(read, patience))).status;
}

function isOutdated(error: unknown): boolean {
  return error instanceof ReadoutError && error.code === 'coding-version-differs';
}

function reasonOf(error: unknown, where: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ReadoutError('queue-not-recorded', { where, reason }, { cause: error });
}
