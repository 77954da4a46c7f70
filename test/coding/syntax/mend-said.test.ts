import { expect, it } from 'vitest';
import { mendSaid } from '../../../src/coding/syntax/mend-said.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'dit',
  isAct: () => true,
});

const said = (verb: string, subject: string) =>
  arcsOf(
    mendSaid(sentenceOf(`${verb}/VERB/root/0 nous/PRON/${subject}/4 sommes/AUX/cop/4 proches/ADJ/xcomp/1`), knowledge),
  );

it('mendSaid makes a predicate with its own subject and copula, behind a verb of saying, a clause', () => {
  expect(said('dit', 'nsubj')).toContain('proches ccomp dit');
});

it('mendSaid leaves a bare predicate, and one behind another verb', () => {
  expect(said('dit', 'obj')).toContain('proches xcomp dit');
  expect(said('reste', 'nsubj')).toContain('proches xcomp reste');
});
