import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenQueue, openQueue } from '../../src/queue/index.js';
import type { Delivery } from '../../src/queue/types.js';
import { documentOf } from '../record/fixtures.js';
import { natsLeft, newNats, type TestNats } from './nats.js';

const silenceMs = 500;
const timeout = 60_000;
const parcel = (n: number) => ({
  where: `${n}.txt`,
  document: documentOf(`${n}`, { id: `sha256:${n.toString(16).padStart(64, '0')}` }),
});

describe.skipIf(natsLeft)('a queue whose consumer has lost count', { timeout }, () => {
  let nats: TestNats;
  let names = 0;
  beforeAll(async () => {
    nats = await newNats();
  });
  afterAll(() => nats?.remove());

  async function withQueue(work: (queue: OpenQueue, name: string) => Promise<void>) {
    const name = `mend${names++}`;
    const queue = await openQueue(`${nats.address}/${name}`, { silenceMs });
    await work(queue, name).finally(() => queue.close());
  }
  async function taken(queue: OpenQueue): Promise<Delivery> {
    for (;;) {
      const delivery = await queue.take();
      if (delivery) return delivery;
    }
  }
  async function behindItsBack(work: (jsm: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<unknown>) {
    const nc = await connect({ servers: nats.address });
    await work(await jetstreamManager(nc)).finally(() => nc.close());
  }

  test('is empty in the end, everything handed out, though its server is killed again and again', async () => {
    await withQueue(async (queue) => {
      const seen = new Set<string>();
      let isPut = false;
      const isEmpty = () =>
        queue.state().then(
          ({ waiting, inHand }) => waiting + inHand === 0,
          () => false,
        );
      const lanes = [1, 2, 3].map(async () => {
        while (!isPut || !(await isEmpty())) {
          const delivery = await queue.take();
          if (delivery) seen.add(delivery.where);
          delivery?.done();
        }
      });
      let count = 0;
      for (let kills = 0; kills < 4; kills++) {
        const until = Date.now() + 300 + 100 * kills;
        while (Date.now() < until) await queue.put(parcel(count++));
        await nats.kill();
        await nats.start();
      }
      isPut = true;
      await Promise.all(lanes);
      expect(seen.size).toBe(count);
      expect(await queue.put(parcel(0))).toBe('put');
    });
  });

  test('does not take for in hand what is out of the stream', async () => {
    await withQueue(async (queue, name) => {
      await queue.put(parcel(1));
      await taken(queue);
      await behindItsBack((jsm) => jsm.streams.deleteMessage(`${name}-documents`, 1));
      expect(await queue.state()).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
    });
  });

  test('gets another when it is gone', async () => {
    await withQueue(async (queue, name) => {
      await queue.put(parcel(1));
      await behindItsBack((jsm) => jsm.consumers.delete(`${name}-documents`, 'workers'));
      (await taken(queue)).done();
      await expect.poll(queue.state).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
    });
  });

  test('hands out again what nobody was heard of for ten silences, though it is held', async () => {
    await withQueue(async (queue) => {
      await queue.put(parcel(1));
      const held = await taken(queue);
      const heartbeat = setInterval(held.hold, 100);
      const begun = Date.now();
      const again = await taken(queue);
      clearInterval(heartbeat);
      expect(again.where).toBe(held.where);
      expect(Date.now() - begun).toBeGreaterThan(10 * silenceMs);
    });
  });
});
