import { expect, test } from 'vitest';
import { mendOrdinals } from '../../../src/coding/syntax/mend-ordinals.js';
import { arcsOf, sentenceOf } from './tree-of.js';

test('mendOrdinals makes the commission the head of "the 10th Joint Commission"', () => {
  const given = sentenceOf(
    'The/DET/det/2 10th/NOUN/nsubj:pass/6 Joint/PROPN/compound/4 Commission/PROPN/appos/2 was/AUX/aux:pass/6 held/VERB/root/0',
  );
  expect(arcsOf(mendOrdinals(given))).toEqual([
    'The det Commission',
    '10th amod Commission',
    'Joint compound Commission',
    'Commission nsubj:pass held',
    'was aux:pass held',
    'held root -',
  ]);
});

test('mendOrdinals leaves a day and the name behind its comma', () => {
  const given = sentenceOf('On/ADP/case/2 5th/NOUN/obl/5 ,/PUNCT/punct/4 Norland/PROPN/appos/2 won/VERB/root/0');
  expect(mendOrdinals(given)).toBe(given);
});

test('mendOrdinals makes the consultations the head of "les cinquièmes consultations"', () => {
  const given = sentenceOf('Les/DET/det/2 cinquièmes/NOUN/nsubj/4 consultations/NOUN/nmod/2 débutent/VERB/root/0');
  expect(arcsOf(mendOrdinals(given))).toEqual([
    'Les det consultations',
    'cinquièmes amod consultations',
    'consultations nsubj débutent',
    'débutent root -',
  ]);
});
