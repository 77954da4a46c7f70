import { expect, test } from 'vitest';
import { formatDate, formatShort } from '../../../src/views/web/i18n/dates.js';

const say = (key: string, values: Readonly<Record<string, string>> = {}) => [key, ...Object.values(values)].join(' ');

test.each([
  ['2024-09-04', '4 September 2024', '4 septembre 2024'],
  ['2024-03-01', '1 March 2024', '1er mars 2024'],
  ['2024-03-01/2024-03-11', '1–11 March 2024', '1er–11 mars 2024'],
  ['2024-08', 'August 2024', 'août 2024'],
  ['2024', '2024', '2024'],
  ['2021~', 'date.about 2021', 'date.about 2021'],
  ['XXXX-07-22', 'date.no-year 22 July', 'date.no-year 22 juillet'],
  ['2024-06-19/2024-06-20', '19–20 June 2024', '19–20 juin 2024'],
  ['2024-06/2024-08', 'June 2024 – August 2024', 'juin 2024 – août 2024'],
  [null, 'date.unknown', 'date.unknown'],
  ['Y-17E7', 'Y-17E7', 'Y-17E7'],
] as const)('formatDate writes %s in both languages', (edtf, english, french) => {
  // Releases of the language data disagree on the spaces in "19 – 20 June".
  const tight = (text: string) => text.replace(/\s*–\s*/u, '–');
  expect(tight(formatDate(edtf, 'en', say))).toBe(tight(english));
  expect(tight(formatDate(edtf, 'fr', say))).toBe(tight(french));
});

test('formatDate shows a day that does not exist as it was read', () => {
  expect(formatDate('2024-13-45', 'en', say)).toBe('2024-13-45');
});

test('formatShort shortens the month of a whole day only', () => {
  expect(formatShort('2024-09-04', 'fr', say)).toBe('4 sept. 2024');
  expect(formatShort('2024-09', 'en', say)).toBe('September 2024');
});
