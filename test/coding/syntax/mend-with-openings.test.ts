import { expect, it } from 'vitest';
import { mendWithOpenings } from '../../../src/coding/syntax/mend-with-openings.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = { isParty: ({ form }: Word) => /^(envoy|minister)$/.test(form) } as never;

it('mendWithOpenings hangs whom a sentence begins with on its preposition', () => {
  const given = sentenceOf(
    'With/SCONJ/mark/4 envoy/NOUN/nsubj/4 minister/NOUN/nsubj/4 discussed/VERB/root/0 trade/NOUN/obj/4',
  );
  expect(arcsOf(mendWithOpenings(given, knowledge))).toEqual(
    expect.arrayContaining(['With case envoy', 'envoy obl discussed', 'minister nsubj discussed']),
  );
});

it('mendWithOpenings leaves a sentence with one subject', () => {
  const given = sentenceOf('With/ADP/case/2 talks/NOUN/obl/4 minister/NOUN/nsubj/4 began/VERB/root/0');
  expect(mendWithOpenings(given, knowledge)).toBe(given);
});
