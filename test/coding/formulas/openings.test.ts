import { expect, test } from 'vitest';
import { openingsOf } from '../../../src/coding/formulas/openings.js';

test.each([
  ['partenariat stratégique', ['par']],
  ['[bon] voisinage', ['bon', 'voi']],
  ['(ami|Frère)(s|) fidèle', ['ami', 'frè']],
  ['(a|b)c', ['ac', 'bc']],
  ['UN Charter', ['un']],
  ["l'amitié", ['l']],
  ['one[-| ]China', ['one']],
  ['[(très|plus) ]digne', ['trè', 'plu', 'dig']],
])('openingsOf gives the letters that "%s" can begin with', (way, openings) => {
  expect([...openingsOf(way)]).toEqual(openings);
});
