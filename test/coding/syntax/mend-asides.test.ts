import { expect, it } from 'vitest';
import { mendAsides } from '../../../src/coding/syntax/mend-asides.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isSay: (lemma) => lemma === 'said',
  isAct: () => true,
  isParty: (word) => ['leader', 'envoy'].includes(word.form),
});

it('mendAsides makes what stands before an aside the subject, and what follows the verb its object', () => {
  const given = sentenceOf(
    'thanked/VERB/root/0 leader/NOUN/obl/1 ,/PUNCT/punct/5 in/ADP/case/5 turn/NOUN/nmod/2 ,/PUNCT/punct/5 asked/VERB/conj/1/VerbForm=Fin envoy/NOUN/nsubj/7',
  );
  expect(arcsOf(mendAsides(given, knowledge))).toContain('leader nsubj asked');
  expect(arcsOf(mendAsides(given, knowledge))).toContain('envoy obj asked');
});

it('mendAsides leaves an inverted verb of saying its speaker', () => {
  const given = sentenceOf(
    'saw/VERB/root/0 leader/NOUN/obj/1 ,/PUNCT/punct/5 in/ADP/case/5 turn/NOUN/nmod/2 ,/PUNCT/punct/5 said/VERB/parataxis/1/VerbForm=Fin envoy/NOUN/nsubj/7',
  );
  expect(arcsOf(mendAsides(given, knowledge))).toEqual(arcsOf(given));
});
