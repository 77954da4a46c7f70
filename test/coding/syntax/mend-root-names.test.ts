/** What makes somebody who stands alone at the head of a sentence one of those who act, on trees written by hand. */

import { expect, test } from 'vitest';
import { mendRootNames } from '../../../src/coding/syntax/mend-root-names.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const known = knowing({ isParty: ({ form }) => ['Vega', 'Thapa'].includes(form) });

test('mendRootNames makes the first of two who act a subject, too', () => {
  const sentence = sentenceOf(
    'Vega/PROPN/root/0 ,/PUNCT/punct/5 and/CCONJ/cc/4 Thapa/PROPN/nsubj/5 paid/VERB/conj/1/VerbForm=Fin calls/NOUN/obj/5',
  );
  const arcs = arcsOf(mendRootNames(sentence, known));
  expect(arcs).toEqual(expect.arrayContaining(['Vega nsubj paid', 'Thapa conj Vega', 'paid root -']));
});

test('mendRootNames leaves a name that a verb tells of alone, and one whom no "and" joins', () => {
  for (const description of [
    'Vega/PROPN/root/0 is/AUX/cop/1 and/CCONJ/cc/4 Thapa/PROPN/nsubj/5 paid/VERB/conj/1/VerbForm=Fin',
    'Vega/PROPN/root/0 :/PUNCT/punct/3 Thapa/PROPN/nsubj/4 paid/VERB/conj/1/VerbForm=Fin',
  ]) {
    const sentence = sentenceOf(description);
    expect(arcsOf(mendRootNames(sentence, known))).toEqual(arcsOf(sentence));
  }
});
