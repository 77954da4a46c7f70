import { expect, it } from 'vitest';
import { mendTimePhrases } from '../../../src/coding/syntax/mend-time-phrases.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isTime: (word) => /^(today|Monday)$/.test(word.form) });

it('mendTimePhrases hangs on the verb whom parsers hang on the day', () => {
  const given = sentenceOf('spoke/VERB/root/0 today/NOUN/obl/1 with/ADP/case/4 envoy/NOUN/nmod/2');
  expect(arcsOf(mendTimePhrases(given, knowledge))).toContain('envoy obl spoke');
});

it('mendTimePhrases leaves what "of" brings in', () => {
  const given = sentenceOf('spoke/VERB/root/0 Monday/PROPN/obl/1 of/ADP/case/4 week/NOUN/nmod/2');
  expect(arcsOf(mendTimePhrases(given, knowledge))).toContain('week nmod Monday');
});
