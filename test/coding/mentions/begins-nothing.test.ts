import { expect, test } from 'vitest';
import { beginsNothing } from '../../../src/coding/mentions/begins-nothing.js';
import { loadEntityTables } from '../../../src/coding/mentions/index.js';
import { toPieces } from '../../../src/coding/mentions/pieces.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const { fr: words } = loadEntityTables(nodeFiles());
const [minister, country, city, capital, verb, none] = toPieces('ministre nigériane république Zz mange');

test.each([minister, country, city, capital])('beginsNothing lets "$form" begin something', (piece) => {
  expect(beginsNothing(words, piece)).toBe(false);
});

test('beginsNothing passes over a word in small letters that no phrase begins with, and not over the end of a text', () => {
  expect(beginsNothing(words, verb)).toBe(true);
  expect(beginsNothing(words, none)).toBe(false);
});
