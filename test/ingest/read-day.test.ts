import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToEdtf, isRealDay, readDay } from '../../src/ingest/read-day.js';

test.each([
  ['2024-09-04T10:00:00+07:00', '2024-09-04'],
  ['2021-07', '2021-07'],
  ['20240904', '2024-09-04'],
  ['4 septembre 2024', '2024-09-04'],
  ['1er mai 2023', '2023-05-01'],
  ['le 4 mars', 'XXXX-03-04'],
  ['mardi 5 mars 2024', '2024-03-05'],
  ['Sept. 4', 'XXXX-09-04'],
  ['Tuesday, June 4, 2024', '2024-06-04'],
  ['21st February, 2022', '2022-02-21'],
  ['3 de mayo de 2023', '2023-05-03'],
  ['5 мая', 'XXXX-05-05'],
  ['ngày 4 tháng 9 năm 2024', '2024-09-04'],
  ['04/09/2024', '2024-09-04'],
  ['12/25/2024', '2024-12-25'],
  ['March 2023', '2023-03'],
])('readDay reads "%s" as %s', (text, edtf) => {
  const day = readDay(text);
  expect(day && dayToEdtf(day)).toBe(edtf);
});

test.each(['3 maisons', 'hier', '', 'mardi', '12', 'Article 4'])('readDay finds no day in "%s"', (text) => {
  expect(readDay(text)).toBeNull();
});

test.each(['31/02/2026', '2023-02-29', '2024-13-01', '31 avril 2024'])('isRealDay refuses "%s"', (text) => {
  const day = readDay(text);
  expect(day && isRealDay(day)).toBe(false);
});

test('isRealDay allows 29 February where no year is printed', () => {
  expect(isRealDay({ year: null, month: 2, day: 29 })).toBe(true);
});

test('readDay reads back every day that it writes', () => {
  const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const printed = date.toISOString().slice(0, 10);
      const day = readDay(printed);
      return day !== null && isRealDay(day) && dayToEdtf(day) === printed;
    }),
  );
});
