import { expect, test } from 'vitest';
import { mendInsertedReports } from '../../../src/coding/syntax/mend-inserted-reports.js';
import { mendSources } from '../../../src/coding/syntax/mend-sources.js';
import { mendVocatives } from '../../../src/coding/syntax/mend-vocatives.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isSay: (lemma) => lemma === 'said' || lemma === 'noted' });

test('mendInsertedReports marks a verb of saying set beside what is said', () => {
  const sentence = sentenceOf(
    'Trade/NOUN/nsubj/2 grew/VERB/root/0 ,/PUNCT/punct/5 he/PRON/nsubj/5 said/VERB/parataxis/2',
  );
  expect(arcsOf(mendInsertedReports(sentence, knowledge))).toContain('said parataxis:insert grew');
});

test('mendInsertedReports leaves one with an object of its own', () => {
  const sentence = sentenceOf(
    'Trade/NOUN/nsubj/2 grew/VERB/root/0 ,/PUNCT/punct/5 he/PRON/nsubj/5 noted/VERB/parataxis/2 it/PRON/obj/5',
  );
  expect(arcsOf(mendInsertedReports(sentence, knowledge))).toContain('noted parataxis grew');
});

test('mendInsertedReports marks "as she noted"', () => {
  const sentence = sentenceOf(
    'As/SCONJ/mark/3 she/PRON/nsubj/3 noted/VERB/advcl/5 trade/NOUN/nsubj/5 grew/VERB/root/0',
  );
  expect(arcsOf(mendInsertedReports(sentence, knowledge))).toContain('noted parataxis:insert grew');
});

test('mendSources makes "him" the head of "According to him"', () => {
  const sentence = sentenceOf('According/VERB/obl/5 to/ADP/fixed/1 him/PRON/obj/1 trade/NOUN/nsubj/5 grew/VERB/root/0');
  expect(arcsOf(mendSources(sentence))).toEqual(expect.arrayContaining(['According case him', 'him obl grew']));
});

test('mendVocatives sets apart whoever is addressed in what is said', () => {
  const sentence = sentenceOf(
    'She/PRON/nsubj/2 noted/VERB/root/0 :/PUNCT/punct/4 President/PROPN/obj/2 ,/PUNCT/punct/7 I/PRON/nsubj/7/Person=1 agree/VERB/parataxis/2',
  );
  expect(arcsOf(mendVocatives(sentence, knowledge))).toEqual(
    expect.arrayContaining(['President vocative agree', 'agree ccomp noted']),
  );
});
