import { expect, test } from 'vitest';
import { keepEach } from '../../src/text/keep-each.js';

test('keepEach reads each object once, and objects that look the same apart', () => {
  let reads = 0;
  const sizeOf = keepEach((list: readonly string[]) => {
    reads++;
    return list.length;
  });
  const [one, other] = [['a'], ['a']];
  expect([sizeOf(one), sizeOf(other), sizeOf(one), sizeOf(one)]).toEqual([1, 1, 1, 1]);
  expect(reads).toBe(2);
});

test('keepEach remembers null, too', () => {
  let reads = 0;
  const nothing = keepEach((_: object) => {
    reads++;
    return null;
  });
  const key = {};
  expect([nothing(key), nothing({}), nothing(key)]).toEqual([null, null, null]);
  expect(reads).toBe(2);
});
