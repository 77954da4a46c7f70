import { expect, it } from 'vitest';
import { mendSeen } from '../../../src/coding/syntax/mend-seen.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const mend = (words: string) => arcsOf(mendSeen(sentenceOf(words, { vu: 'voir' })));
const seen = 'consul/NOUN/nsubj/4 s’/PRON/expl/4 est/AUX/aux/4 vu/VERB/root/0';

it('mendSeen makes "se voir" the auxiliary of a passive', () => {
  const arcs = mend(`${seen} convoquer/VERB/xcomp/4/VerbForm=Inf`);
  expect(arcs).toContain('convoquer root -');
  expect(arcs).toContain('consul nsubj:pass convoquer');
  expect(arcs).toContain('vu aux:pass convoquer');
});

it('mendSeen keeps the one told beside what he is told', () => {
  const arcs = mend(`${seen} notifier/VERB/xcomp/4/VerbForm=Inf ordre/NOUN/obj/5`);
  expect(arcs).toContain('consul iobj notifier');
  expect(arcs).toContain('ordre nsubj:pass notifier');
});

it('mendSeen leaves whoever sees something', () => {
  expect(mend('consul/NOUN/nsubj/2 vu/VERB/root/0 grandir/VERB/xcomp/2/VerbForm=Inf')).toContain('vu root -');
});
