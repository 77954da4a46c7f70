import { expect, test } from 'vitest';
import { ReadoutError } from '../src/errors.js';

test('ReadoutError fills its message with what was found and what would be right', () => {
  const error = new ReadoutError('scores-wrong-shape', { expected: 9, found: 4 });
  expect(error.code).toBe('scores-wrong-shape');
  expect(error.message).toContain('hold 4 numbers; this sentence needs 9');
});
