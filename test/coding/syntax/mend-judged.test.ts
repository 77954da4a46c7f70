import { expect, test } from 'vitest';
import { mendJudged } from '../../../src/coding/syntax/mend-judged.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isAct: (lemma) => lemma === 'considers' });

test('mendJudged hangs what is thought of a thing on the verb', () => {
  const sentence = sentenceOf(
    'Malta/PROPN/nsubj/2 considers/VERB/root/0 use/NOUN/obj/2 of/ADP/case/5 force/NOUN/nmod/3 inadmissible/ADJ/amod/5 ./PUNCT/punct/2',
  );
  expect(arcsOf(mendJudged(sentence, knowledge))).toContain('inadmissible xcomp considers');
});

test('mendJudged leaves a quality before its noun', () => {
  const sentence = sentenceOf(
    'Malta/PROPN/nsubj/2 considers/VERB/root/0 new/ADJ/amod/4 means/NOUN/obj/2 ./PUNCT/punct/2',
  );
  expect(arcsOf(mendJudged(sentence, knowledge))).toContain('new amod means');
});
