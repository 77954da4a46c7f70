import { describe, expect, test } from 'vitest';
import { firstWord, parsePattern, type WordClass } from '../../../src/coding/dates/parse-pattern.js';

const classes = new Map<string, WordClass>([
  ['month', { source: 'mai|juin', firstWords: ['mai', 'juin'] }],
  ['day', { source: '\\d\\d?', firstWords: ['0'] }],
]);

function matched(pattern: string, text: string): string | undefined {
  return new RegExp(`^(?:${parsePattern(pattern, classes).source})$`, 'u').exec(text)?.[0];
}

describe('parsePattern', () => {
  test('parsePattern takes what may be absent or not', () => {
    expect(matched('(le )?{day} {month}', 'le 4 mai')).toBe('le 4 mai');
    expect(matched('(le )?{day} {month}', '4 mai')).toBe('4 mai');
    expect(matched('(le )?{day} {month}', 'le mai')).toBeUndefined();
  });

  test('parsePattern lists every word that a pattern can begin with', () => {
    expect(parsePattern('(le )?({month} )?{day}', classes).firstWords).toEqual(['le', 'mai', 'juin', '0']);
  });

  test('parsePattern gives the class of a capture that has a name of its own', () => {
    expect(parsePattern('{day} {when=month}', classes).classOf).toEqual({ day: 'day', when: 'month' });
  });

  test('parsePattern lets "?" end a word for one letter', () => {
    expect(matched('{day} heures?', '4 heure')).toBe('4 heure');
    expect(matched('{day} heures?', '4 heures')).toBe('4 heures');
  });

  test('parsePattern takes one to three spaces for a space', () => {
    expect(matched('{day} {month}', '4   mai')).toBe('4   mai');
    expect(matched('{day} {month}', '4\nmai')).toBeUndefined();
  });

  test.each([
    ['(le {day}', 'lacks a ")"'],
    ['le) {day}', 'a ")" too many'],
    ['le {year}', 'no class of this file'],
    ['(le )?', 'can match nothing'],
  ])('parsePattern refuses "%s"', (pattern, reason) => {
    expect(() => parsePattern(pattern, classes)).toThrow(reason);
  });
});

describe('firstWord', () => {
  test.each([
    ["l'année", 'l'],
    ['21 h', '0'],
    ['aujourd’hui', 'aujourd'],
    ['(2002)', ''],
  ])('firstWord of "%s" is "%s"', (text, word) => {
    expect(firstWord(text)).toBe(word);
  });
});
