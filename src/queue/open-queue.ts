/** The address of a NATS server in; its work queue out, open, with streams made where they are missing. */

import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { ReadoutError } from '../errors.js';
import { dropLetter, listLetters, retryLetter } from './dead-letters.js';
import { leave } from './leave.js';
import { makeStreams } from './make-streams.js';
import { openMender } from './mend.js';
import { queueNames } from './names.js';
import { pack } from './pack.js';
import { put } from './put.js';
import { type QueueAddress, readAddress } from './read-address.js';
import { readState } from './read-state.js';
import { take } from './take.js';
import type { OpenQueue, QueueOptions } from './types.js';

/** @throws ReadoutError `queue-address-invalid`, `queue-unreachable`, `queue-unfit`. */
export async function openQueue(address: string, options: QueueOptions = {}): Promise<OpenQueue> {
  const to = readAddress(address);
  const nc = await connectTo(to);
  try {
    return await queueOf(nc, to, options);
  } catch (cause) {
    await nc.close();
    throw new ReadoutError('queue-unfit', { server: to.place, reason: (cause as Error).message }, { cause });
  }
}

/** Comes back by itself, however long the server is away. */
function connectTo({ server, login, isTls, place }: QueueAddress): Promise<NatsConnection> {
  const wish = { servers: server, ...login, ...(isTls && { tls: {} }), name: 'readout' };
  return connect({ ...wish, maxReconnectAttempts: -1, reconnectTimeWait: 500 }).catch((cause: Error) => {
    throw new ReadoutError('queue-unreachable', { server: place, reason: cause.message }, { cause });
  });
}

async function queueOf(nc: NatsConnection, { name, place }: QueueAddress, options: QueueOptions): Promise<OpenQueue> {
  const names = queueNames(name);
  const [js, jsm, onWait] = [jetstream(nc), await jetstreamManager(nc), options.onWait ?? (() => {})];
  const { config } = await makeStreams(jsm, names, options);
  const consumer = await js.consumers.get(names.documents, names.workers);
  const dead = { js, jsm, names, onWait };
  const silenceMs = (config.ack_wait ?? 0) / 1e6;
  const mend = openMender(jsm, names, silenceMs);
  return {
    place,
    silenceMs,
    put: ({ where, document, by = null }) =>
      put(js, { subject: names.subject(document), where, by, bytes: pack(document) }, onWait),
    take: () => take(consumer, dead, mend),
    state: () => readState(jsm, names),
    deadLetters: () => listLetters(dead),
    retry: (letter) => retryLetter(dead, letter),
    drop: ({ sequence }) => dropLetter(dead, sequence),
    close: () => leave(nc),
  };
}
