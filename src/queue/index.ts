/** The work queue: documents in, handed to workers on any number of machines, until each is in the record. On NATS JetStream. */

export { openQueue } from './open-queue.js';
export type { DeadLetter, Delivery, OpenQueue, Parcel, QueueOptions, QueueState } from './types.js';
