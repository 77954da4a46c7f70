import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/coding/acts/find-quotes.js';

test('findQuotes takes the marks in, of every kind', () => {
  const text = 'Il a dit « oui » et “non”.';
  expect(findQuotes(text).map((span) => text.slice(...span))).toEqual(['« oui »', '“non”']);
});

test('findQuotes drops a quotation that its paragraph does not close', () => {
  expect(findQuotes('Il a dit « oui\net puis non »')).toEqual([]);
});

test('findQuotes gives ordered spans within any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('«', '»', '"', '“', '”', 'a', '\n', ' ') }), (text) => {
      let last = 0;
      for (const [start, end] of findQuotes(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
