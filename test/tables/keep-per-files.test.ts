import { expect, test } from 'vitest';
import { keepPerFiles } from '../../src/tables/keep-per-files.js';
import { nodeFiles } from '../../src/tables/node-files.js';

test('keepPerFiles reads a folder of data once, and another folder anew', () => {
  let reads = 0;
  const read = keepPerFiles(() => ++reads);
  expect([read(nodeFiles()), read(nodeFiles()), read(nodeFiles('/elsewhere')), read(nodeFiles())]).toEqual([
    1, 1, 2, 1,
  ]);
});
