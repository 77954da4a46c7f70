import { expect, it } from 'vitest';
import { mendRelatives } from '../../../src/coding/syntax/mend-relatives.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const clause = (feats: string) =>
  mendRelatives(
    sentenceOf(
      `visite/NOUN/root/0/Gender=Fem|Number=Sing que/SCONJ/mark/5 ministre/NOUN/nsubj/5 a/AUX/aux:tense/5 faite/VERB/acl/1/${feats}|VerbForm=Part`,
      { a: 'avoir' },
    ),
  );

it('mendRelatives makes "que" the object of a participle that agrees with the noun before it', () => {
  const mended = clause('Gender=Fem|Number=Sing');
  expect(arcsOf(mended)).toContain('faite acl:relcl visite');
  expect(arcsOf(mended)).toContain('que obj faite');
  expect(mended.words[1]).toMatchObject({ upos: 'PRON', feats: { PronType: 'Rel' } });
});

it('mendRelatives leaves a clause whose participle does not show what it agrees with', () => {
  expect(arcsOf(clause('Gender=Masc|Number=Sing'))).toContain('faite acl visite');
});
