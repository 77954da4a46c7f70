/** What hangs the second of two people on the first, on trees written by hand. */

import { expect, test } from 'vitest';
import { mendOwnedNames } from '../../../src/coding/syntax/mend-owned-names.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

test('mendOwnedNames hangs the second of two people on the first, and not on the country of the first', () => {
  const sentence = sentenceOf(
    'Vega/PROPN/nsubj/6 of/ADP/case/3 Peru/PROPN/nmod/1 and/CCONJ/cc/5 Thapa/PROPN/conj/3 met/VERB/root/0',
  );
  const known = knowing({
    names: [
      [0, 4],
      [17, 22],
    ],
  });
  expect(arcsOf(mendOwnedNames(sentence, known))).toContain('Thapa conj Vega');
});

test('mendOwnedNames leaves a name alone that another noun brings in', () => {
  const sentence = sentenceOf(
    'Vega/PROPN/nsubj/6 praised/VERB/root/0 the/DET/det/4 ministers/NOUN/obj/2 and/CCONJ/cc/6 Thapa/PROPN/conj/4',
  );
  const known = knowing({
    names: [
      [0, 4],
      [31, 36],
    ],
  });
  expect(mendOwnedNames(sentence, known)).toEqual(sentence);
});
