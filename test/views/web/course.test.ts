import { expect, test } from 'vitest';
import { courseOf } from '../../../src/views/web/pages/relation/course.js';

const level = (first: string | null, last: string | null) => ({ form: 'f', rank: 1, uses: 1, first, last, words: [] });

test('courseOf lays levels out over the time in which any was said', () => {
  const [whole, half] = courseOf([level('2020-01-01', '2022-01-01'), level('2020-01-01', '2021-01-01')]);
  expect(whole).toMatchObject({ from: 0, to: 100 });
  expect(half?.to).toBeGreaterThan(49);
  expect(half?.to).toBeLessThan(51);
});

test('courseOf keeps a level that was said once to be seen, also at the end', () => {
  const [, once] = courseOf([level('2020-01-01', '2022-01-01'), level('2022-01-01', '2022-01-01')]);
  expect(once).toMatchObject({ from: 98, to: 100 });
});

test('courseOf draws something where no day or only one is known', () => {
  for (const { from, to } of courseOf([level(null, null), level('2021-01-01', '2021-01-01')])) {
    expect(Number.isFinite(from + to)).toBe(true);
    expect(to).toBeGreaterThan(from);
  }
});
