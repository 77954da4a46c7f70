import { describe, expect, it } from 'vitest';
import {
  addTo,
  type Day,
  dayOf,
  daysBetween,
  isoOf,
  mondayOf,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
  weekOf,
} from '../../../src/coding/dates/calendar.js';

const day = (iso: string) => dayOf(iso) as Day;

describe('addTo', () => {
  it('goes over the ends of months, years and leap days', () => {
    expect(isoOf(addTo(day('2024-02-28'), 1, 'D'))).toBe('2024-02-29');
    expect(isoOf(addTo(day('1900-02-28'), 1, 'D'))).toBe('1900-03-01');
    expect(isoOf(addTo(day('2024-01-03'), -1, 'W'))).toBe('2023-12-27');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(isoOf(addTo(day('2024-01-31'), 1, 'M'))).toBe('2024-02-29');
    expect(isoOf(addTo(day('2024-02-29'), -1, 'Y'))).toBe('2023-02-28');
    expect(isoOf(addTo(day('2024-01-15'), -13, 'M'))).toBe('2022-12-15');
  });

  it('goes on by one day through four centuries', () => {
    let at = day('1799-12-31');
    for (let number = 1; number <= 146_097; number++) {
      const next = addTo(at, 1, 'D');
      if (daysBetween(at, next) !== 1 || weekdayOf(next) !== (weekdayOf(at) % 7) + 1) throw new Error(isoOf(next));
      at = next;
    }
    expect(isoOf(at)).toBe('2199-12-31');
  });
});

it('weekdayUpTo and weekdayFrom give the day itself where it is that weekday', () => {
  const wednesday = day('2026-03-04');
  expect(weekdayOf(wednesday)).toBe(3);
  expect(isoOf(weekdayUpTo(wednesday, 3))).toBe('2026-03-04');
  expect(isoOf(weekdayUpTo(wednesday, 4))).toBe('2026-02-26');
  expect(isoOf(weekdayFrom(wednesday, 2))).toBe('2026-03-10');
});

it('weekOf gives the last days of a year to the week of the next where its Thursday lies there', () => {
  expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  expect(weekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
  expect(isoOf(mondayOf(2026, 1))).toBe('2025-12-29');
});

it('dayOf gives nothing for a day that the calendar lacks', () => {
  expect(dayOf('2023-02-29')).toBeNull();
  expect(dayOf('soon')).toBeNull();
});
