import { expect, it } from 'vitest';
import { mendSaidOneself } from '../../../src/coding/syntax/mend-said-oneself.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const mend = (words: string) => arcsOf(mendSaidOneself(sentenceOf(words, { est: 'être', dit: 'avoir' })));
const opening = 'consul/NOUN/nsubj/6 s’/PRON/expl/6 est/AUX/aux/6 aussi/ADV/advmod/6';

it('mendSaidOneself makes "dit" the verb of what somebody calls himself', () => {
  const arcs = mend(`${opening} dit/AUX/aux/6 touché/VERB/root/0`);
  expect(arcs).toContain('dit root -');
  expect(arcs).toContain('touché xcomp dit');
  expect(arcs).toContain('consul nsubj dit');
});

it('mendSaidOneself leaves whoever is not reflexive, and what is said in a clause', () => {
  expect(mend('consul/NOUN/nsubj/3 est/AUX/aux/3 dit/VERB/root/0 fini/VERB/xcomp/3')).toContain('dit root -');
  expect(mend(`${opening} dit/VERB/root/0 touché/VERB/xcomp/5`)).toContain('touché xcomp dit');
});
