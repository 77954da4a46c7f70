import { randomBytes } from 'node:crypto';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import { type OpenQueue, openQueue } from '../../src/queue/index.js';
import type { Delivery, QueueOptions } from '../../src/queue/types.js';
import { documentOf } from '../record/fixtures.js';
import { natsLeft, newNats, type TestNats } from './nats.js';

const id = (letter: string) => `sha256:${letter.repeat(64)}`;
const parcel = (letter: string, more = {}) => ({
  where: `${letter}.txt`,
  document: { ...documentOf(letter), id: id(letter), ...more },
});

describe.skipIf(natsLeft)('a queue on NATS', () => {
  let nats: TestNats;
  let names = 0;
  beforeAll(async () => {
    nats = await newNats();
  });
  afterAll(() => nats?.remove());

  /** A queue of its own on the server, given to each test and closed after it. */
  async function withQueue(options: QueueOptions, work: (queue: OpenQueue, address: string) => Promise<void>) {
    const address = `${nats.address}/test${names++}`;
    const queue = await openQueue(address, options);
    await work(queue, address).finally(() => queue.close());
  }
  async function taken(queue: OpenQueue): Promise<Delivery> {
    for (;;) {
      const delivery = await queue.take();
      if (delivery) return delivery;
    }
  }

  test('gives out what was put in, whole, and once it is done no more', async () => {
    await withQueue({}, async (queue) => {
      expect(await queue.put(parcel('a', { title: 'L’été à Hà Nội' }))).toBe('put');
      const delivery = await taken(queue);
      expect([delivery.where, delivery.deliveries]).toEqual(['a.txt', 1]);
      expect(delivery.open()).toEqual(parcel('a', { title: 'L’été à Hà Nội' }).document);
      expect(await queue.state()).toEqual({ waiting: 0, inHand: 1, deadLetters: 0 });
      delivery.done();
      await expect.poll(queue.state).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
    });
  });

  test('lets the same document wait once, and one that is described otherwise beside it', async () => {
    await withQueue({}, async (queue) => {
      expect(await queue.put(parcel('a'))).toBe('put');
      expect(await queue.put(parcel('a'))).toBe('waiting');
      expect(await queue.put(parcel('a', { publisher: 'Ministry' }))).toBe('put');
      (await taken(queue)).done();
      await expect.poll(async () => (await queue.state()).inHand).toBe(0);
      expect(await queue.put(parcel('a'))).toBe('put');
    });
  });

  test('hands a parcel whose worker is silent to another, counting, and not one that is held', async () => {
    await withQueue({ silenceMs: 1000 }, async (queue) => {
      await queue.put(parcel('a'));
      await queue.put(parcel('b'));
      const [held, silent] = [await taken(queue), await taken(queue)];
      const heartbeat = setInterval(held.hold, 200);
      const again = await taken(queue);
      expect([again.where, again.deliveries]).toEqual([silent.where, 2]);
      again.done();
      expect(await queue.take()).toBeNull();
      clearInterval(heartbeat);
    });
  });

  test('lets whoever puts in wait while it is full, and tells why', async () => {
    const told: string[] = [];
    await withQueue({ mostWaiting: 2, onWait: (why) => told.push(why) }, async (queue) => {
      await queue.put(parcel('a'));
      await queue.put(parcel('b'));
      const third = queue.put(parcel('c'));
      await expect.poll(() => told).toContain('full');
      (await taken(queue)).done();
      expect(await third).toBe('put');
    });
  });

  test('keeps dead letters with their reason until they are put in again or dropped', async () => {
    await withQueue({}, async (queue) => {
      for (const letter of ['a', 'b']) await queue.put(parcel(letter));
      for (const at of [1, 2]) {
        const reason = new ReadoutError('document-failed', { where: `n° ${at}`, reason: 'é' });
        await (await taken(queue)).setAside(reason);
      }
      const [first, second] = await queue.deadLetters();
      expect(first).toMatchObject({ id: 'a'.repeat(64), where: 'a.txt', code: 'document-failed', deliveries: 1 });
      expect(first?.reason).toMatch(/^n° 1: .*é/);
      if (first) await queue.retry(first);
      if (second) await queue.drop(second);
      await expect.poll(queue.state).toEqual({ waiting: 1, inHand: 0, deadLetters: 0 });
      expect((await taken(queue)).open().id).toBe(id('a'));
    });
  });

  test('says of a message that is no document what is wrong with it', async () => {
    await withQueue({}, async (queue, address) => {
      const nc = await connect({ servers: nats.address });
      await nc.request(`${address.split('/').at(-1)}.documents.${'f'.repeat(64)}.0`, 'junk');
      await nc.close();
      const delivery = await taken(queue);
      expect(delivery.open).toThrow(/f{64}: this message of the queue holds no document \(incorrect header check\)/);
    });
  });

  test('says of a document that is larger than a message may be what to do', async () => {
    await withQueue({}, async (queue) => {
      const noise = randomBytes(1_500_000).toString('base64');
      await expect(queue.put(parcel('a', { source: noise }))).rejects.toThrow(/max_payload/);
    });
  });

  test('keeps what waits when the server is killed, and whoever puts in meanwhile waits for it', async () => {
    const told: string[] = [];
    await withQueue({ onWait: (why) => told.push(why) }, async (queue) => {
      await queue.put(parcel('a'));
      await nats.kill();
      const second = queue.put(parcel('b'));
      await nats.start();
      expect(await second).toBe('put');
      await expect.poll(async () => (await queue.state().catch(() => null))?.waiting).toBe(2);
      expect([(await taken(queue)).where, (await taken(queue)).where]).toEqual(['a.txt', 'b.txt']);
    });
  });

  test('is left within seconds while the server is away, and says so', async () => {
    const queue = await openQueue(`${nats.address}/left`);
    await nats.kill();
    expect(await queue.close()).toBe(false);
    await nats.start();
  });
});

test.each(['nats:/x', 'http://host:4222', 'nats://host/a.b', 'queue', ''])(
  '"%s" is no address of a queue',
  async (address) => {
    await expect(openQueue(address)).rejects.toThrow(/is no address of a queue. Right would be nats:/);
  },
);

test('openQueue says where no server answers, without the password', async () => {
  const failed = openQueue('nats://me:secret@127.0.0.1:1/x');
  await expect(failed).rejects.toThrow(/^nats:\/\/127.0.0.1:1\/x: cannot connect/);
});
