import { expect, test } from 'vitest';
import { formatAgo, formatSpan } from '../../../src/views/web/i18n/moments.js';

const now = Date.parse('2026-03-02T08:00:00Z');

test('formatAgo takes the largest unit of which it is two or more', () => {
  const ago = (moment: string) => formatAgo(moment, 'en', now);
  expect(
    ['2026-03-02T07:59:30Z', '2026-03-02T07:00:00Z', '2026-03-01T09:00:00Z', '2026-02-20T08:00:00Z'].map(ago),
  ).toEqual(['1 minute ago', '60 minutes ago', '23 hours ago', '10 days ago']);
  expect(formatAgo('2026-03-02T05:00:00Z', 'fr', now)).toBe('il y a 3 heures');
});

test('formatSpan says how long something takes', () => {
  expect(formatSpan(172_800, 'en')).toBe('2 days');
  expect(formatSpan(90_000, 'fr')).toMatch(/^25\sheures$/);
});
