import { expect, test } from 'vitest';
import { usualSilence } from '../../../src/record/watching/usual-silence.js';

const hour = 3_600_000;

test('usualSilence is twice what nine of ten pauses keep within', () => {
  const moments = [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 500].map((at) => at * hour);
  expect(usualSilence(moments)).toBe(40 * hour);
});

test('usualSilence is a day at least, for whoever publishes by the hour', () => {
  expect(usualSilence([1, 2, 3, 4, 5, 6, 7].map((at) => at * hour))).toBe(24 * hour);
});

test('usualSilence is not known from a few moments, nor from many that are one', () => {
  expect(usualSilence([1, 2, 3])).toBeNull();
  expect(usualSilence(Array.from({ length: 50 }, () => 7))).toBeNull();
});

test('usualSilence does not ask for order', () => {
  expect(usualSilence([5, 1, 4, 2, 3, 6, 0].map((at) => at * 30 * hour))).toBe(60 * hour);
});
