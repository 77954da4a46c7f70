import { expect, test } from 'vitest';
import { keepResults } from '../../src/text/keep-results.js';

test('keepResults reads a word once and a text too long for a word each time', () => {
  const read: string[] = [];
  const length = keepResults((text) => {
    read.push(text);
    return text.length;
  });
  const long = 'x'.repeat(100);
  expect(['mot', 'mot', long, long].map(length)).toEqual([3, 3, 100, 100]);
  expect(read).toEqual(['mot', long, long]);
});

test('keepResults gives the right answer for more words than it remembers', () => {
  const upper = keepResults((text) => text.toUpperCase());
  const words = Array.from({ length: 90_000 }, (_, i) => `w${i}`);
  expect([...words, ...words].every((word) => upper(word) === word.toUpperCase())).toBe(true);
});
