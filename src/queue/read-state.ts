/** The streams of a queue in; how much waits, is in hand and was set aside out. */

import type { ConsumerInfo, JetStreamManager } from '@nats-io/jetstream';
import type { QueueNames } from './names.js';
import type { QueueState } from './types.js';

export type Counts = {
  readonly kept: number; // documents that the stream holds: neither acknowledged nor set aside
  readonly consumer: ConsumerInfo;
};

export async function countsOf(jsm: JetStreamManager, names: QueueNames): Promise<Counts> {
  const [stream, consumer] = await Promise.all([
    jsm.streams.info(names.documents),
    jsm.consumers.info(names.documents, names.workers),
  ]);
  return { kept: stream.state.messages, consumer };
}

/** The stream says how much there is: a server that crashed may take what is long done for still in hand. */
export async function readState(jsm: JetStreamManager, names: QueueNames): Promise<QueueState> {
  const [{ kept, consumer }, dead] = await Promise.all([countsOf(jsm, names), jsm.streams.info(names.dead)]);
  const waiting = Math.min(kept, consumer.num_pending);
  return { waiting, inHand: kept - waiting, deadLetters: dead.state.messages };
}
