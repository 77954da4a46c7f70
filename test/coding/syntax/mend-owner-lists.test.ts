/** What makes one list of owners out of two subjects, on trees written by hand. */

import { expect, test } from 'vitest';
import { mendOwnerLists } from '../../../src/coding/syntax/mend-owner-lists.js';
import { arcsOf, sentenceOf } from './tree-of.js';

test('mendOwnerLists hangs the second of a list of owners on the first', () => {
  const sentence = sentenceOf(
    'Ministers/PROPN/nsubj/8/Number=Plur of/ADP/case/3 Peru/PROPN/nmod/1 ,/PUNCT/punct/5 Chile/PROPN/nsubj/8 and/CCONJ/cc/7 Cuba/PROPN/conj/5 met/VERB/root/0',
  );
  expect(arcsOf(mendOwnerLists(sentence))).toContain('Chile conj Peru');
});

test('mendOwnerLists makes ministers who open the sentence with no preposition its subject', () => {
  const sentence = sentenceOf(
    'Ministers/NOUN/obl/8/Number=Plur of/ADP/case/3 Peru/PROPN/nmod/1 ,/PUNCT/punct/5 Chile/PROPN/nsubj/8 and/CCONJ/cc/7 Cuba/PROPN/conj/5 met/VERB/root/0',
  );
  expect(arcsOf(mendOwnerLists(sentence))).toEqual(
    expect.arrayContaining(['Ministers nsubj met', 'Chile conj Peru', 'Cuba conj Chile']),
  );
});

test('mendOwnerLists leaves a name alone that says who one minister is', () => {
  const sentence = sentenceOf(
    'President/PROPN/nsubj/6/Number=Sing of/ADP/case/3 Peru/PROPN/nmod/1 ,/PUNCT/punct/5 Rojas/PROPN/nsubj/6 spoke/VERB/root/0',
  );
  expect(mendOwnerLists(sentence)).toEqual(sentence);
});
