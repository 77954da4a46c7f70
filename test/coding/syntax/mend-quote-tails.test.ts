import { expect, it } from 'vitest';
import { mendQuoteTails } from '../../../src/coding/syntax/mend-quote-tails.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'continued',
  isAct: () => true,
});

const spoken = (mark: string, verb: string) =>
  arcsOf(
    mendQuoteTails(
      sentenceOf(
        `trade/NOUN/nsubj/2 grows/VERB/root/0 fast/ADV/advmod/2 ,/PUNCT/punct/2 ${mark}/PUNCT/punct/2 Rojas/PROPN/nsubj/7 ${verb}/VERB/advcl/3`,
      ),
      knowledge,
    ),
  );

it('mendQuoteTails hangs who speaks behind a closed quotation on what is quoted', () => {
  expect(spoken('”', 'continued')).toContain('continued parataxis:insert grows');
});

it('mendQuoteTails leaves a verb that says nothing, and a sentence without a quotation', () => {
  expect(spoken('”', 'left')).toContain('left advcl fast');
  expect(spoken(';', 'continued')).toContain('continued advcl fast');
});
