import { expect, test } from 'vitest';
import { stemOf } from '../../../src/coding/formulas/way-expression.js';

test.each([
  ['partenariat [de coopération] stratégique', 'partenariat'],
  ['partenariat (global|intégral) d’exception', 'partenariat'],
  ['one China', 'china'],
  ['bon(ne|nes) voisin(s|age)', 'voisin'],
  ['(a|b)', ''],
])('stemOf gives letters that every text with "%s" holds', (way, stem) => {
  expect(stemOf(way)).toBe(stem);
});
