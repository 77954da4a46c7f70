import { expect, it } from 'vitest';
import { mendStrayNouns } from '../../../src/coding/syntax/mend-stray-nouns.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const joined = (before: string) =>
  arcsOf(
    mendStrayNouns(sentenceOf(`salué/VERB/root/0 et/CCONJ/cc/3 promis/VERB/conj/1 ${before} rencontre/NOUN/conj/1`)),
  );

it('mendStrayNouns hangs a noun with a preposition, joined to a verb without "et", on the last verb before it', () => {
  expect(joined('lors/ADP/case/5')).toContain('rencontre obl:mod promis');
});

it('mendStrayNouns leaves a noun that "et" joins', () => {
  expect(joined('et/CCONJ/cc/5')).toContain('rencontre conj salué');
});
