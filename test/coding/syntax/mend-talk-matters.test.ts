import { expect, it } from 'vitest';
import { mendTalkMatters } from '../../../src/coding/syntax/mend-talk-matters.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({
  isParty: (word) => word.form === 'ministre',
});
const about = (preposition: string) =>
  arcsOf(
    mendTalkMatters(
      sentenceOf(
        `échangé/VERB/root/0 ${preposition}/ADP/case/3 ministre/NOUN/obl:mod/1 sur/ADP/case/5 pêche/NOUN/nmod/3`,
      ),
      knowledge,
    ),
  ).at(-1);

it('mendTalkMatters hangs what a talk is about on the verb, not on the partner', () => {
  expect(about('avec')).toBe('pêche obl:arg échangé');
});

it('mendTalkMatters leaves what hangs on somebody who is no partner', () => {
  expect(about('pour')).toBe('pêche nmod ministre');
});
