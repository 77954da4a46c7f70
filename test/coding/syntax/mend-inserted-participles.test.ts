import { expect, it } from 'vitest';
import { mendInsertedParticiples } from '../../../src/coding/syntax/mend-inserted-participles.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const mended = (held: string, helper = '') =>
  arcsOf(
    mendInsertedParticiples(
      sentenceOf(
        `Minister/NOUN/nsubj:pass/3 ,/PUNCT/punct/3 accompanied/VERB/root/0/VerbForm=Part|Tense=Past by/ADP/case/5 Dahl/PROPN/obl:agent/3 ,/PUNCT/punct/7 ${held} ${helper}`.trim(),
      ),
    ),
  );

it('mendInsertedParticiples gives the subject the verb behind the comma, and the participle the subject', () => {
  const arcs = mended('held/VERB/parataxis/5/VerbForm=Fin', 'talks/NOUN/obj/7');
  expect(arcs).toContain('held root -');
  expect(arcs).toContain('Minister nsubj held');
  expect(arcs).toContain('accompanied acl Minister');
});

it('mendInsertedParticiples leaves a sentence without another finite verb, or with one that depends', () => {
  expect(mended('talks/NOUN/obj/3')).toContain('accompanied root -');
  expect(mended('when/SCONJ/mark/8', 'held/VERB/advcl/3/VerbForm=Fin')).toContain('accompanied root -');
});
