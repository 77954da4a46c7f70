import { expect, test } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import { afterFault, afterLook, afterUnreadable, sourceRetry } from '../../src/watch/next-look.js';

const now = new Date('2026-03-02T08:00:00Z');
const minutesTo = (at: Date | null) => (at === null ? null : (Number(at) - Number(now)) / 60_000);
const answers = (status: number) =>
  new ReadoutError('address-answers', { address: 'https://a.example/b', status, retryAfterMs: null });
const closed = new ReadoutError('address-disallowed', { address: 'https://a.example/b', origin: 'https://a.example' });

test('afterLook looks again after a day, three, ten, thirty and ninety, and then no more', () => {
  const days = [0, 1, 2, 3, 4, 5].map((checks) => minutesTo(afterLook('read', checks, now).nextAt));
  expect(days.map((minutes) => minutes && minutes / 1440)).toEqual([1, 3, 10, 30, 90, null]);
});

test('afterFault tries a page that was never read again, later each time, and then gives it up', () => {
  const before = (faults: number) => ({ state: 'due', checks: 0, faults }) as const;
  const waits = [0, 1, 2, 9, 10].map((faults) => minutesTo(afterFault(before(faults), answers(500), now).nextAt));
  expect(waits).toEqual([2, 4, 8, 1024, null]);
  expect(afterFault(before(10), answers(500), now).state).toBe('unreadable');
});

test('afterFault gives up at once what no later try makes better', () => {
  expect(afterFault({ state: 'due', checks: 0, faults: 0 }, closed, now)).toMatchObject({
    state: 'unreadable',
    nextAt: null,
  });
});

test('afterFault goes on looking at a page that was read, whatever fails', () => {
  const standing = afterFault({ state: 'read', checks: 1, faults: 0 }, closed, now);
  expect(standing).toMatchObject({ state: 'read', checks: 2, error: closed.message });
  expect(minutesTo(standing.nextAt)).toBe(3 * 1440);
});

test('afterFault waits for a page that is listed before it is there', () => {
  const waits = [0, 1, 2, 3, 4].map((faults) => afterFault({ state: 'due', checks: 0, faults }, answers(404), now));
  expect(waits.map(({ nextAt }) => minutesTo(nextAt))).toEqual([10, 60, 360, 1440, null]);
  expect(waits.map(({ state }) => state)).toEqual(['due', 'due', 'due', 'due', 'unreadable']);
});

test('afterFault calls a page vanished that is gone twice, looks once more after a month, and then no more', () => {
  const once = afterFault({ state: 'read', checks: 1, faults: 0 }, answers(404), now);
  expect([once.state, minutesTo(once.nextAt)]).toEqual(['read', 60]);
  const twice = afterFault(once, answers(410), now);
  expect([twice.state, minutesTo(twice.nextAt)]).toEqual(['vanished', 30 * 1440]);
  expect(afterFault(twice, answers(404), now)).toMatchObject({ state: 'vanished', nextAt: null });
});

test('afterUnreadable goes on looking only at a page that had a text', () => {
  expect(afterUnreadable({ state: 'due', checks: 0, faults: 0 }, 'no text', now)).toMatchObject({
    state: 'unreadable',
    nextAt: null,
  });
  expect(afterUnreadable({ state: 'read', checks: 0, faults: 0 }, 'no text', now)).toMatchObject({
    state: 'read',
    error: 'no text',
  });
});

test('sourceRetry asks soon after a fault, and never less often than when all is well', () => {
  const waits = [0, 1, 2, 6].map((faults) => minutesTo(sourceRetry(15 * 60_000, faults, now)));
  expect(waits).toEqual([1, 2, 4, 15]);
});
