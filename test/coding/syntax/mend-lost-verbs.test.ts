import { expect, it } from 'vitest';
import { mendLostVerbs } from '../../../src/coding/syntax/mend-lost-verbs.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isParty: ({ form }) => form === 'Lund' });
const mend = (words: string) => arcsOf(mendLostVerbs(sentenceOf(words), knowledge));

it('mendLostVerbs gives a finite verb strung to the name before it the name for subject', () => {
  const arcs = mend(
    'Lund/PROPN/root/0 ministre/NOUN/appos/1 ont/AUX/aux/4/VerbForm=Fin discuté/VERB/acl:relcl/2/VerbForm=Part',
  );
  expect(arcs).toContain('discuté root -');
  expect(arcs).toContain('Lund nsubj discuté');
});

it('mendLostVerbs leaves a relative clause and a verb without an auxiliary', () => {
  const relative =
    'Lund/PROPN/root/0 ministre/NOUN/appos/1 qui/PRON/nsubj/5 ont/AUX/aux/5/VerbForm=Fin discuté/VERB/acl:relcl/2/VerbForm=Part';
  expect(mend(relative)).toContain('Lund root -');
  expect(mend('Lund/PROPN/root/0 reçu/VERB/acl/1/VerbForm=Part')).toContain('Lund root -');
});
