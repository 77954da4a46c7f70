import { expect, test } from 'vitest';
import { wordsTelling } from '../../../src/record/concepts/words-telling.js';

test('wordsTelling gives the words of the text, in its own language, for concepts and figures', () => {
  const text = 'livrer 20 000 doses de vaccins avant juin';
  expect(wordsTelling(text, 'fr', ['#vaccine', '#dose'])).toEqual(['vaccins', 'doses']);
});

test('wordsTelling finds a concept that several words tell', () => {
  expect(wordsTelling('on intellectual property of films', 'en', ['#licence'])).toEqual(['intellectual property']);
});

test('wordsTelling leaves out what the text does not tell', () => {
  expect(wordsTelling('repair the bridge', 'en', ['#vaccine'])).toEqual([]);
});
