import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Work, type WorkEvent, workOff } from '../../../src/cli/queue/work-off.js';
import { noTraces } from '../../../src/cli/service/traces.js';
import { ReadoutError } from '../../../src/errors.js';
import { type OpenQueue, openQueue } from '../../../src/queue/index.js';
import { natsLeft, newNats, type TestNats } from '../../queue/nats.js';
import { documentOf } from '../../record/fixtures.js';

describe.skipIf(natsLeft)('workOff', () => {
  let nats: TestNats;
  let names = 0;
  beforeAll(async () => {
    nats = await newNats();
  });
  afterAll(() => nats?.remove());

  /** One document waits; the record answers as given. */
  async function working(read: Work['record']['read'], before: (queue: OpenQueue) => Promise<void> = async () => {}) {
    const queue = await openQueue(`${nats.address}/off${names++}`);
    const document = documentOf('a', { id: `sha256:${'a'.repeat(64)}` });
    await queue.put({ where: 'a.txt', document });
    await before(queue);
    const events: WorkEvent[] = [];
    const work: Work = {
      ...{ queue, record: { read, readBefore }, version: '1', lanes: 2, untilEmpty: true, span: noTraces.span },
      code: async () => [{ kind: 'coded', where: 'a.txt', document, coding: null }],
      stop: new AbortController().signal,
      tell: (event) => events.push(event),
    };
    const ended = await workOff(work).catch((error: Error) => error);
    const [state, letters] = [await queue.state(), await queue.deadLetters()];
    await queue.close();
    return { ended, events, state, letters };
  }
  let readBefore: Work['record']['readBefore'] = async () => null;
  const read = async () => ({ status: 'read', contacts: 0, acts: 0 }) as const;

  test('asks a record that is away again, and takes the parcel from the queue once it is kept', async () => {
    let calls = 0;
    const away = new ReadoutError('record-gone', { place: 'db', reason: 'restart' });
    const { ended, events, state } = await working(async () => (++calls < 3 ? Promise.reject(away) : read()));
    expect(ended).toMatchObject({ read: 1, 'set aside': 0 });
    expect(events.map(({ kind }) => kind)).toEqual(['fault', 'fault', 'recorded']);
    expect(state).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
  });

  test('takes from the queue at once what is in the record already, without coding it', async () => {
    readBefore = async () => ({ status: 'unchanged', contacts: 0, acts: 0 });
    const never = () => Promise.reject(new Error('not to be asked'));
    const { ended, state } = await working(never);
    expect(ended).toMatchObject({ unchanged: 1, 'set aside': 0 });
    expect(state).toEqual({ waiting: 0, inHand: 0, deadLetters: 0 });
    readBefore = async () => null;
  });

  const unfinished = async (queue: OpenQueue) => {
    for (let tries = 0; tries < 8; ) {
      const delivery = await queue.take();
      if (delivery) tries++;
      delivery?.giveBack();
    }
  };

  test('makes a dead letter of what eight workers did not finish, without trying again', async () => {
    const never = () => Promise.reject(new Error('not to be asked'));
    const { ended, letters } = await working(never, unfinished);
    expect(ended).toMatchObject({ read: 0, 'set aside': 1 });
    expect(letters).toMatchObject([{ code: 'queue-worker-died', where: 'a.txt', deliveries: 9 }]);
  });

  test('makes no dead letter of what is in the record, however many workers died before they said so', async () => {
    readBefore = async () => ({ status: 'unchanged', contacts: 0, acts: 0 });
    const { ended, letters } = await working(read, unfinished);
    expect([ended, letters]).toMatchObject([{ unchanged: 1, 'set aside': 0 }, []]);
    readBefore = async () => null;
  });

  test('makes a dead letter of what the record cannot keep', async () => {
    const { letters } = await working(() => Promise.reject(new Error('value out of range')));
    expect(letters[0]?.reason).toMatch(/could not be kept in the record \(value out of range\)/);
  });

  test('stops and gives back when the record has moved on to another version', async () => {
    const moved = new ReadoutError('coding-version-differs', { found: '1', right: '2' });
    const { ended, state, letters } = await working(() => Promise.reject(moved));
    expect(ended).toBe(moved);
    expect([state.waiting + state.inHand, letters.length]).toEqual([1, 0]);
  });
});
