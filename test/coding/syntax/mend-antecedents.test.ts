import { expect, it } from 'vitest';
import { mendAntecedents } from '../../../src/coding/syntax/mend-antecedents.js';
import { arcsOf, sentenceOf } from './tree-of.js';

it('mendAntecedents gives the main verb its subject back from a relative clause that took it', () => {
  const given = sentenceOf(
    'diplomate/NOUN/nsubj/4 qui/PRON/nsubj/4/PronType=Rel était/AUX/cop/4 invité/NOUN/nsubj/6 a/AUX/aux/6 salué/VERB/root/0',
  );
  expect(arcsOf(mendAntecedents(given))).toEqual([
    'diplomate nsubj salué',
    'qui nsubj invité',
    'était cop invité',
    'invité acl:relcl diplomate',
    'a aux salué',
    'salué root -',
  ]);
});

it('mendAntecedents leaves a relative clause whose antecedent stands outside it', () => {
  const given = sentenceOf(
    'diplomate/NOUN/nsubj/4 qui/PRON/nsubj/3/PronType=Rel parle/VERB/acl:relcl/1 salue/VERB/root/0',
  );
  expect(arcsOf(mendAntecedents(given))).toEqual(arcsOf(given));
});
