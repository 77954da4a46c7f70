import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, marksIn } from '../../../src/views/api/from-record/excerpt-of.js';

const marked = (text: string, words: string[]) => marksIn(text, words).map(([start, end]) => text.slice(start, end));

test('marksIn finds words without their accents, composed or not', () => {
  expect(marked('Đặng Minh Khôi à Hanoï', ['dang', 'hanoi'])).toEqual(['Đặng', 'Hanoï']);
  expect(marked('Hanoi\u0308 et Hue\u0301', ['hanoi'])).toEqual(['Hanoi\u0308']);
});

test('marksIn joins places that touch', () => {
  expect(marked('vaccins', ['vacc', 'cins'])).toEqual(['vaccins']);
});

test('excerptOf starts near the first word and ends at a space', () => {
  const text = `${'avant '.repeat(60)}le vaccin arrive ${'après '.repeat(60)}`;
  const { text: cut, marks } = excerptOf(text, ['vaccin']);
  expect(cut.length).toBeLessThanOrEqual(280);
  expect(marks.map(([start, end]) => cut.slice(start, end))).toEqual(['vaccin']);
  expect(text).toContain(` ${cut} `);
});

test('excerptOf gives the beginning of a text that holds no word', () => {
  expect(excerptOf('Rien ici.', ['vaccin'])).toEqual({ text: 'Rien ici.', marks: [] });
});

test('marks lie within the excerpt, in order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.array(fc.string({ maxLength: 3 })),
      (text, words) => {
        const { text: cut, marks } = excerptOf(text, words);
        expect(text).toContain(cut);
        let last = -1;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(cut.length);
          last = end;
        }
      },
    ),
  );
});
