import { describe, expect, test } from 'vitest';
import { toEdtf, toTimex } from '../../../src/coding/dates/write-when.js';

describe('toTimex', () => {
  test.each([
    [{ year: 1999, month: 5, day: 18, clock: '21:45' }, '1999-05-18T21:45'],
    [{ year: 1999, month: 6, day: 11, dayPart: 'AF' }, '1999-06-11TAF'],
    [{ year: null, month: 7, day: 22 }, 'XXXX-07-22'],
    [{ year: null, season: 'SU' }, 'XXXX-SU'],
    [{ year: 2003, week: 5, weekend: true }, '2003-W05-WE'],
    [{ year: 2024, quarter: 1 }, '2024-Q1'],
    [{ year: null, decade: 1990 }, '199'],
    [{ year: null, century: 21 }, '20'],
    [{ year: 800 }, '0800'],
  ])('toTimex writes %j as %s', (when, value) => {
    expect(toTimex(when)).toBe(value);
  });
});

describe('toEdtf', () => {
  test.each([
    [{ year: 2024, month: 9, day: 4, clock: '10:00' }, '2024-09-04'],
    [{ year: null, month: 7, day: 22 }, 'XXXX-07-22'],
    [{ year: 2024, season: 'WI' }, '2024-24'],
    [{ year: 2024, quarter: 4 }, '2024-36'],
    [{ year: 2024, half: 2 }, '2024-41'],
    [{ year: 2021, week: 1 }, '2021-01-04/2021-01-10'],
    [{ year: 2003, week: 5, weekend: true }, '2003-02-01/2003-02-02'],
    [{ year: null, decade: 1990 }, '199X'],
    [{ year: null, century: 19 }, '18XX'],
  ])('toEdtf writes %j as %s', (when, edtf) => {
    expect(toEdtf(when)).toBe(edtf);
  });

  test('toEdtf gives null when neither year nor month is known', () => {
    expect(toEdtf({ year: null, day: 4 })).toBeNull();
  });

  test('toEdtf marks what is about so with a tilde, but no interval', () => {
    expect(toEdtf({ year: 1998 }, true)).toBe('1998~');
    expect(toEdtf({ year: 2021, week: 1 }, true)).toBe('2021-01-04/2021-01-10');
  });
});
