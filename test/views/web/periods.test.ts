import { expect, test } from 'vitest';
import { barsOf } from '../../../src/views/web/pages/relation/periods.js';

const cell = (month: string, acts = 1) => ({ month, family: 'commit', acts }) as const;

test('barsOf gives no bar when nothing is dated', () => {
  expect(barsOf([cell('')]).bars).toEqual([]);
});

test('barsOf fills the months between with empty bars', () => {
  const { unit, bars } = barsOf([cell('2021-11', 3), cell('2022-02')]);
  expect(unit).toBe('month');
  expect(bars.map((bar) => [bar.first, bar.last, bar.total])).toEqual([
    ['2021-11-01', '2021-11-30', 3],
    ['2021-12-01', '2021-12-31', 0],
    ['2022-01-01', '2022-01-31', 0],
    ['2022-02-01', '2022-02-28', 1],
  ]);
});

test('barsOf takes quarters when the months are too many', () => {
  const { unit, bars } = barsOf([cell('2018-02'), cell('2024-12')]);
  expect(unit).toBe('quarter');
  expect(bars[0]).toMatchObject({ first: '2018-01-01', last: '2018-03-31' });
});

test('barsOf takes years when the quarters are too many', () => {
  const { unit, bars } = barsOf([cell('1950-02'), cell('2024-12')]);
  expect(unit).toBe('year');
  expect(bars).toHaveLength(75);
  expect(bars.at(-1)).toMatchObject({ first: '2024-01-01', last: '2024-12-31' });
});
