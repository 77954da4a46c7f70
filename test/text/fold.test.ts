import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

test('a name is the same with and without its marks, and with or without the stroke of a letter', () => {
  expect(fold('Đặng Minh Khôi')).toBe('dang minh khoi');
  expect(fold('Szymon Hołownia')).toBe(fold('szymon holownia'));
  expect(fold('JØRGENSEN, Łukasz, Kılıç')).toBe('jorgensen, lukasz, kilic');
});

test('curly apostrophes become straight, every kind of space a plain one', () => {
  expect(fold('L’État d’Israël')).toBe("l'etat d'israel");
});
