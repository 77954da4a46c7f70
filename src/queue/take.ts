/** The next message of the queue in, a delivery out. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { type DeadLetters, setAside } from './dead-letters.js';
import { idInSubject } from './names.js';
import { unpack } from './pack.js';
import { whereIn } from './put.js';
import type { Delivery } from './types.js';

const waitMs = 2000;
const awayPauseMs = 500;

/** null when nothing came in time, or the queue is away: then after a pause, so that whoever asks again does not spin. */
export async function take(consumer: Consumer, dead: DeadLetters): Promise<Delivery | null> {
  const message = await consumer.next({ expires: waitMs }).catch(() => pause(awayPauseMs, null));
  return message && deliveryOf(message, dead);
}

function deliveryOf(message: JsMsg, dead: DeadLetters): Delivery {
  const { subject, headers, data, info } = message;
  const where = whereIn(headers) || idInSubject(subject);
  return {
    where,
    deliveries: info.deliveryCount,
    open: () => unpack(data, where),
    hold: () => message.working(),
    done: () => message.ack(),
    giveBack: () => message.nak(),
    setAside: async (reason) => {
      await setAside(dead, { subject, where, bytes: data }, reason, info.deliveryCount);
      message.ack(); // a work queue drops what is acknowledged; servers before 2.11 do not know a reason for an end
    },
  };
}
