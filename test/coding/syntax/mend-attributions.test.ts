import { expect, it } from 'vitest';
import { mendAttributions } from '../../../src/coding/syntax/mend-attributions.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'noted' || lemma === 'reported',
  isAct: () => true,
});

const told = (mark: string) =>
  arcsOf(
    mendAttributions(
      sentenceOf(
        `Rojas/PROPN/nsubj/2 noted/VERB/root/0/VerbForm=Fin progress/NOUN/obj/2 ${mark}/PUNCT/punct/6 Agency/PROPN/nsubj/6 reported/VERB/ccomp/2/VerbForm=Fin`,
      ),
      knowledge,
    ),
  );

it('mendAttributions sets apart who reports behind the last comma', () => {
  expect(told(',')).toContain('reported parataxis:insert noted');
});

it('mendAttributions leaves a clause that no comma parts', () => {
  expect(told(';')).toContain('reported ccomp noted');
});
