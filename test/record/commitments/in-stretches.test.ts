/** Long work that lets others in. */

import { expect, test } from 'vitest';
import { inStretches } from '../../../src/record/commitments/in-stretches.js';

function busyFor(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

test('inStretches does all of the work in order, and others have their turn before it ends', async () => {
  const done: (number | string)[] = [];
  setImmediate(() => done.push('other'));
  await inStretches([1, 2, 3, 4], (n) => {
    busyFor(15);
    done.push(n);
  });
  expect(done.filter((one) => one !== 'other')).toEqual([1, 2, 3, 4]);
  expect(done.indexOf('other')).toBeLessThan(4);
});

test('a fault of one piece of work is the fault of all', async () => {
  const fails = () => {
    throw new Error('no');
  };
  await expect(inStretches([1], fails)).rejects.toThrow('no');
});
