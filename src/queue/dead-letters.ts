/** Messages that cannot be read into the record: set aside in a stream of their own, listed, put in again, dropped. */

import type { JetStreamClient, JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import type { ReadoutError } from '../errors.js';
import { idInSubject, type QueueNames } from './names.js';
import { byIn, type Message, type OnWait, put, readHeader, whereIn } from './put.js';
import type { DeadLetter } from './types.js';

export type DeadLetters = {
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  readonly names: QueueNames;
  readonly onWait: OnWait;
};

const codeHeader = 'Readout-Code';
const reasonHeader = 'Readout-Reason';
const deliveriesHeader = 'Readout-Deliveries';

/** Kept before the message is taken out of the queue: a worker that dies in between loses nothing. */
export async function setAside(
  { js, names, onWait }: DeadLetters,
  message: Message,
  { code, message: reason }: ReadoutError,
  { deliveries, stop }: { readonly deliveries: number; readonly stop?: AbortSignal | undefined },
): Promise<void> {
  const more = { [codeHeader]: code, [reasonHeader]: reason, [deliveriesHeader]: String(deliveries) };
  await put(js, { ...message, subject: names.deadSubject(message.subject) }, onWait, { more, stop });
}

/** In the order in which they were set aside. */
export async function listLetters({ jsm, names }: DeadLetters): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  const after = (seq: number) => ({ seq, next_by_subj: `${names.subjects.dead}.>` });
  for (let seq = 1; ; seq = (letters.at(-1)?.sequence ?? 0) + 1) {
    const message = await jsm.streams.getMessage(names.dead, after(seq));
    if (!message) return letters;
    letters.push(letterOf(message));
  }
}

function letterOf({ subject, header, seq, time }: StoredMsg): DeadLetter {
  return {
    id: idInSubject(subject),
    sequence: seq,
    where: whereIn(header),
    code: readHeader(header, codeHeader),
    reason: readHeader(header, reasonHeader),
    deliveries: Number(readHeader(header, deliveriesHeader)),
    at: time.toISOString(),
  };
}

/** Put in before it is dropped here: whoever dies in between leaves it in both, and reading a document twice changes nothing. */
export async function retryLetter(dead: DeadLetters, { sequence, where }: DeadLetter): Promise<void> {
  const message = await dead.jsm.streams.getMessage(dead.names.dead, { seq: sequence });
  if (!message) return;
  const subject = dead.names.liveSubject(message.subject);
  await put(dead.js, { subject, where, by: byIn(message.header), bytes: message.data }, dead.onWait);
  await dropLetter(dead, sequence);
}

export async function dropLetter({ jsm, names }: DeadLetters, sequence: number): Promise<void> {
  await jsm.streams.deleteMessage(names.dead, sequence);
}
