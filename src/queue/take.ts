/** The next message of the queue in, a delivery out. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { type DeadLetters, setAside } from './dead-letters.js';
import { idInSubject } from './names.js';
import { unpack } from './pack.js';
import { byIn, whereIn } from './put.js';
import type { Delivery } from './types.js';

const waitMs = 2000;
const longestAnswerMs = 1000;
const awayPauseMs = 500;

/**
 * null when nothing came in time, or the queue is away: then after a pause, so that whoever asks again does not spin.
 *
 * @param onNothing looks whether something should have come.
 */
export async function take(
  consumer: Consumer,
  dead: DeadLetters,
  onNothing: () => Promise<void>,
): Promise<Delivery | null> {
  const message = await nextOf(consumer).catch(() => pause(awayPauseMs, null));
  if (message) return deliveryOf(message, dead);
  await onNothing();
  return null;
}

/** The server says when the time is over; one that is away says nothing. */
async function nextOf(consumer: Consumer): Promise<JsMsg | null> {
  const messages = await consumer.fetch({ max_messages: 1, expires: waitMs });
  const away = setTimeout(() => messages.stop(), waitMs + longestAnswerMs);
  try {
    for await (const message of messages) return message;
    return null;
  } finally {
    clearTimeout(away);
  }
}

function deliveryOf(message: JsMsg, dead: DeadLetters): Delivery {
  const { subject, headers, data, info } = message;
  const [where, by] = [whereIn(headers) || idInSubject(subject), byIn(headers)];
  return {
    where,
    by,
    deliveries: info.deliveryCount,
    open: () => unpack(data, where),
    hold: () => message.working(),
    done: () => message.ack(),
    giveBack: () => message.nak(),
    setAside: async (reason, stop) => {
      await setAside(dead, { subject, where, by, bytes: data }, reason, { deliveries: info.deliveryCount, stop });
      message.ack(); // a work queue drops what is acknowledged; servers before 2.11 do not know a reason for an end
    },
  };
}
