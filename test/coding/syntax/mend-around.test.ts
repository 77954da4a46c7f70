import { expect, it } from 'vitest';
import { mendAround } from '../../../src/coding/syntax/mend-around.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const exchanged = (adverb: string) =>
  arcsOf(
    mendAround(
      sentenceOf(`ont/AUX/aux/2 échangé/VERB/root/0 ${adverb}/ADV/advmod/2 de/ADP/case/5 pêche/NOUN/obl:arg/3`),
    ),
  );

it('mendAround hangs what stands behind "autour de" on the verb', () => {
  expect(exchanged('autour')).toEqual([
    'ont aux échangé',
    'échangé root -',
    'autour case pêche',
    'de fixed autour',
    'pêche obl:arg échangé',
  ]);
});

it('mendAround leaves what hangs on another adverb', () => {
  expect(exchanged('beaucoup')).toContain('pêche obl:arg beaucoup');
});
