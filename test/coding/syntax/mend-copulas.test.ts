import { expect, it } from 'vitest';
import { mendCopulas } from '../../../src/coding/syntax/mend-copulas.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const sentence = (owner: string) =>
  sentenceOf(
    `commerce/NOUN/dislocated/3 ont/AUX/aux:tense/3 été/AUX/root/0 au/ADP/case/5 cœur/NOUN/obl:arg/3 échanges/NOUN/${owner}`,
    { été: 'être' },
  );

it('mendCopulas hangs "être" on where something stands', () => {
  expect(arcsOf(mendCopulas(sentence('nmod/5')))).toEqual([
    'commerce nsubj cœur',
    'ont aux:tense cœur',
    'été cop cœur',
    'au case cœur',
    'cœur root -',
    'échanges nmod cœur',
  ]);
});

it("mendCopulas leaves a place that is nobody's", () => {
  expect(arcsOf(mendCopulas(sentence('dep/3')))).toContain('été root -');
});
