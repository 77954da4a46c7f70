import { expect, it } from 'vitest';
import { mendLinkingAdverbs } from '../../../src/coding/syntax/mend-linking-adverbs.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const asked = (preposition: string) =>
  arcsOf(
    mendLinkingAdverbs(
      sentenceOf(
        `sollicité/VERB/root/0 ${preposition}/ADP/case/5 outre/ADP/fixed/2 des/DET/det/5 équipements/NOUN/obl:mod/1`,
      ),
    ),
  );

it('mendLinkingAdverbs gives back its object to a verb whose object stands behind "en outre"', () => {
  expect(asked('en')).toEqual([
    'sollicité root -',
    'en advmod sollicité',
    'outre fixed en',
    'des det équipements',
    'équipements obj sollicité',
  ]);
});

it('mendLinkingAdverbs leaves other prepositions of two words', () => {
  expect(asked('par')).toContain('équipements obl:mod sollicité');
});
