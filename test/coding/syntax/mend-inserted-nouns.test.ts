import { expect, it } from 'vitest';
import { mendInsertedNouns } from '../../../src/coding/syntax/mend-inserted-nouns.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isParty: (word) => word.form === 'Lund',
});
const held = (subject: string) =>
  arcsOf(
    mendInsertedNouns(
      sentenceOf(
        `tient/VERB/root/0 en/ADP/case/3 haute/NOUN/obl:arg/1 estime/VERB/parataxis:insert/1 ${subject}/NOUN/nsubj/4 souhaite/VERB/conj/4`,
      ),
      knowledge,
    ),
  );

it('mendInsertedNouns gives the preposition its noun, and the verb its object and what goes on from it', () => {
  expect(held('travail')).toEqual([
    'tient root -',
    'en case estime',
    'haute amod estime',
    'estime obl:arg tient',
    'travail obj tient',
    'souhaite conj tient',
  ]);
});

it('mendInsertedNouns leaves a verb behind which somebody stands who can speak', () => {
  expect(held('Lund')).toContain('estime parataxis:insert tient');
});
