import { expect, it } from 'vitest';
import { mendTimes } from '../../../src/coding/syntax/mend-times.js';
import { arcsOf, sentenceOf } from './tree-of.js';

it('mendTimes takes a day for no object, and the noun behind the comma for the object', () => {
  const given = sentenceOf(
    'exprimé/VERB/root/0 le/DET/det/3 jour/NOUN/obj/1 à/ADP/case/5 homologue/NOUN/obl:arg/1 ,/PUNCT/punct/8 la/DET/det/8 disponibilité/NOUN/appos/5',
  );
  const arcs = arcsOf(mendTimes(given));
  expect(arcs).toContain('jour obl:mod exprimé');
  expect(arcs).toContain('disponibilité obj exprimé');
});

it('mendTimes leaves an apposition where the verb has an object of its own', () => {
  const given = sentenceOf(
    'exprimé/VERB/root/0 accord/NOUN/obj/1 à/ADP/case/4 Orlov/PROPN/obl:arg/1 ,/PUNCT/punct/7 le/DET/det/7 ministre/NOUN/appos/4',
  );
  expect(mendTimes(given)).toBe(given);
});
