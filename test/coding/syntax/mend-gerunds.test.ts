import { expect, it } from 'vitest';
import { mendGerunds } from '../../../src/coding/syntax/mend-gerunds.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const promised = (gerund: string, lemma: string) =>
  arcsOf(
    mendGerunds(
      sentenceOf(`Peru/PROPN/nsubj/2 committed/VERB/root/0 to/PART/case/5 ${gerund}/VERB/amod/5 trade/NOUN/obl/2`, {
        [gerund]: lemma,
      }),
    ),
  );

it('mendGerunds makes a gerund behind "to" what is promised, and what follows it its object', () => {
  expect(promised('expanding', 'expand')).toEqual(
    expect.arrayContaining(['expanding advcl committed', 'trade obj expanding', 'to mark expanding']),
  );
});

it('mendGerunds leaves a word that only tells what something is like', () => {
  expect(promised('existing', 'exist')).toContain('existing amod trade');
});
