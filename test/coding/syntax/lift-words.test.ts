import { expect, it } from 'vitest';
import { liftWords } from '../../../src/coding/syntax/lift-words.js';
import { sentenceOf } from './tree-of.js';

it('liftWords moves a word from its comma to the verb on which the comma hangs', () => {
  const lifted = liftWords(sentenceOf('eu/VERB/root/0 ,/PUNCT/punct/1 entretien/NOUN/obj/2'));
  expect(lifted.words.map((w) => w.head)).toEqual([0, 1, 1]);
});

it('liftWords gives the subject of an auxiliary that a comma follows to its verb', () => {
  const lifted = liftWords(sentenceOf('Orlov/PROPN/nsubj/2 a/AUX/aux:tense/4 ,/PUNCT/punct/2 salué/VERB/root/0'));
  expect(lifted.words.map((w) => w.head)).toEqual([4, 4, 4, 0]);
});

it('liftWords puts the first word under a quotation mark that heads the sentence in its place', () => {
  const lifted = liftWords(sentenceOf('«/PUNCT/root/0 Norland/PROPN/nmod/1 soutient/VERB/acl/2'));
  expect(lifted.words.map((w) => w.head)).toEqual([2, 0, 2]);
});

it('liftWords leaves a sentence without such words as it is', () => {
  const given = sentenceOf('eu/VERB/root/0 entretien/NOUN/obj/1');
  expect(liftWords(given)).toBe(given);
});
