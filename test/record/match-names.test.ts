/** How likely two names are one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchBodies, matchPeople, sameName } from '../../src/record/entities/match-names.js';
import { personKey } from '../../src/record/entities/person-key.js';

const forms = new Map([
  ['ltd', 'limited'],
  ['limited', 'limited'],
]);

describe('matchPeople takes as one', () => {
  test.each([
    ['Sergueï Lavrov', 'Sergey Lavrov', 'spelling'],
    ['Vladimir Poutine', 'Vladimir Putin', 'spelling'],
    ['Роман Веленский', 'Roman Velenskyy', 'spelling'],
    ['Brekke, Ana', 'Ana Brekke', 'reordered'],
    ['ANA BREKKE', 'Ana Maria Brekke', 'longer form'],
    ['Anna Brekke', 'Anna Brekkke', 'spelling'],
    ['Emil Vasken', 'Emil Vaksen', 'spelling'],
    ['AnaBrekke', 'Ana Brekke', 'equal'],
  ])('%s = %s (%s)', (one, other, reason) => {
    expect(matchPeople(one, other)).toMatchObject({ reason });
    expect(matchPeople(one, other).score).toBeGreaterThanOrEqual(sameName);
  });
});

describe('matchPeople keeps apart', () => {
  test.each([
    ['Ali Hassan Berg', 'Ali Karim Berg'],
    ['Ana Brekke', 'Ana Orr'],
    ['Brekke', 'Ana Brekke'],
    ['Nguyen Phu Trong', 'Nguyen Phu Trung'],
    ['高石早苗', '高市早苗'],
    ['Emil Vasken', ''],
  ])('%s ≠ %s', (one, other) => {
    expect(matchPeople(one, other).score).toBeLessThan(sameName);
  });
});

test('matchBodies sets legal forms aside and parts bodies by figures and added words', () => {
  expect(matchBodies('Good Will Ltd', 'Goodwill Limited', forms).score).toBeGreaterThanOrEqual(sameName);
  expect(matchBodies('Trust 2006-2', 'Trust 2007-2', forms).score).toBeLessThan(sameName);
  expect(matchBodies('Nordbank', 'Nordbank Estmark', forms).score).toBeLessThan(sameName);
});

test('matching is symmetric, between 0 and 1, and sure of a name itself', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 24 });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const { score } = matchPeople(one, other);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(matchPeople(other, one).score).toBeCloseTo(score);
    }),
  );
  expect(matchPeople('Ana Brekke', 'Ana Brekke')).toEqual({ score: 1, reason: 'equal' });
});

test('personKey is one for the spellings of a name and keeps names of one-syllable words apart', () => {
  const keys = ['Vladimir Poutine', 'PUTIN Vladimir', 'Владимир Путин', 'Vladimir Putin'].map(personKey);
  expect(new Set(keys)).toEqual(new Set(['putin vladimir']));
  expect(personKey('Nguyễn Phú Trọng')).toBe('nguyen phu trong');
  expect(personKey('Tô Lâm')).not.toBe(personKey('Lâm Tô'));
});
