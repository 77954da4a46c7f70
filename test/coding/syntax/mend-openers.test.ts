import { expect, test } from 'vitest';
import { mendHyphens } from '../../../src/coding/syntax/mend-hyphens.js';
import { mendInversions } from '../../../src/coding/syntax/mend-inversions.js';
import { mendQualities } from '../../../src/coding/syntax/mend-qualities.js';
import { mendThanksTo } from '../../../src/coding/syntax/mend-thanks-to.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isAct: (lemma) => lemma === 'held' });

test('mendQualities tells of "the two" what they held', () => {
  const sentence = sentenceOf('The/DET/det/4 two/NUM/nummod/4 held/VERB/amod/4 talks/NOUN/root/0 ./PUNCT/punct/4');
  expect(arcsOf(mendQualities(sentence, knowledge))).toEqual([
    'The det two',
    'two nsubj held',
    'held root -',
    'talks obj held',
    '. punct held',
  ]);
});

test('mendQualities leaves talks that were held by somebody else', () => {
  const sentence = sentenceOf('The/DET/det/3 held/VERB/amod/3 talks/NOUN/nsubj/4 ended/VERB/root/0');
  expect(mendQualities(sentence, knowledge)).toEqual(sentence);
});

test('mendHyphens makes "wide-ranging" a quality of the talks', () => {
  const sentence = sentenceOf(
    'They/PRON/nsubj/2 held/VERB/root/0 wide/ADV/advmod/2 -/PUNCT/punct/3 ranging/VERB/advcl/2 talks/NOUN/obj/5',
  );
  const words = sentence.words.map((w) => ({
    ...w,
    start: w.id < 5 ? w.start : w.start - 1,
    end: w.id < 4 ? w.end : w.end - 1,
  }));
  const glued = { ...sentence, words: words.map((w) => (w.id === 5 ? { ...w, start: (words[2]?.end ?? 0) + 1 } : w)) };
  expect(arcsOf(mendHyphens(glued))).toEqual(expect.arrayContaining(['talks obj held', 'ranging amod talks']));
});

test('mendInversions makes the place before the copula the predicate', () => {
  const sentence = sentenceOf('At/ADP/case/2 centre/NOUN/nsubj/4 was/AUX/cop/4 trade/NOUN/root/0');
  expect(arcsOf(mendInversions(sentence))).toEqual([
    'At case centre',
    'centre root -',
    'was cop centre',
    'trade nsubj centre',
  ]);
});

test('mendThanksTo makes "thanks to" a preposition', () => {
  const sentence = sentenceOf('Thanks/NOUN/obl/4 to/ADP/case/3 aid/NOUN/nmod/1 grew/VERB/root/0');
  expect(arcsOf(mendThanksTo(sentence))).toEqual(expect.arrayContaining(['Thanks case aid', 'aid obl grew']));
});
