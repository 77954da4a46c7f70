/** A connection in; the streams and the consumer of a queue made on its server, where they are not there yet. */

import {
  AckPolicy,
  type ConsumerInfo,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import type { QueueNames } from './names.js';
import type { QueueOptions } from './types.js';

const standardSilenceMs = 30_000;
const standardMostWaiting = 20_000;
const nanoseconds = 1e6; // in a millisecond

const missing: ReadonlySet<number> = new Set([JetStreamApiCodes.StreamNotFound, JetStreamApiCodes.ConsumerNotFound]);

/** What is there stays as it was made, so that all who open a queue agree on it. */
export async function makeStreams(
  jsm: JetStreamManager,
  names: QueueNames,
  options: QueueOptions,
): Promise<ConsumerInfo> {
  await unlessThere(
    () => jsm.streams.info(names.documents),
    () => makeDocuments(jsm, names, options),
  );
  await unlessThere(
    () => jsm.streams.info(names.dead),
    () => makeDead(jsm, names),
  );
  return ensureConsumer(jsm, names, options);
}

export function ensureConsumer(jsm: JetStreamManager, names: QueueNames, options: QueueOptions): Promise<ConsumerInfo> {
  return unlessThere(
    () => jsm.consumers.info(names.documents, names.workers),
    () => makeConsumer(jsm, names, options),
  );
}

async function unlessThere<T>(look: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof JetStreamApiError && missing.has(error.code))) throw error;
    return make();
  }
}

/** A subject is a document: as long as one waits, the server refuses the same again. What is acknowledged is gone. */
function makeDocuments(jsm: JetStreamManager, names: QueueNames, { mostWaiting = standardMostWaiting }: QueueOptions) {
  return jsm.streams.add({
    name: names.documents,
    subjects: [`${names.subjects.documents}.>`],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_msgs_per_subject: 1,
    max_msgs: mostWaiting,
  });
}

/** The last reason for which a document was set aside is enough. */
function makeDead(jsm: JetStreamManager, names: QueueNames) {
  return jsm.streams.add({
    name: names.dead,
    subjects: [`${names.subjects.dead}.>`],
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    max_msgs_per_subject: 1,
  });
}

/** Handed out for as long as it takes: whether a parcel is poisonous is for the workers to say, who set it aside. */
function makeConsumer(jsm: JetStreamManager, names: QueueNames, { silenceMs = standardSilenceMs }: QueueOptions) {
  return jsm.consumers.add(names.documents, {
    durable_name: names.workers,
    ack_policy: AckPolicy.Explicit,
    ack_wait: silenceMs * nanoseconds,
    max_deliver: -1,
    max_ack_pending: 10_000,
  });
}
