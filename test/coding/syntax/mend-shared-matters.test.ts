import { expect, it } from 'vitest';
import { mendSharedMatters } from '../../../src/coding/syntax/mend-shared-matters.js';
import { knowing } from './knowing.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = knowing({ isParty: (word) => word.form === 'ministre' });
const shared = (verb: string, preposition: string) =>
  arcsOf(
    mendSharedMatters(
      sentenceOf(
        `${verb}/VERB/root/0 part/NOUN/obj/1 ${preposition}/ADP/case/4 ministre/NOUN/obl:arg/1 de/ADP/case/6 souhait/NOUN/nmod/4`,
      ),
      knowledge,
    ),
  ).at(-1);

it('mendSharedMatters hangs what somebody is told of on "part"', () => {
  expect(shared('faire', 'à')).toBe('souhait nmod part');
});

it('mendSharedMatters leaves what hangs on nobody who is told, or on another verb', () => {
  expect(shared('faire', 'avec')).toBe('souhait nmod ministre');
  expect(shared('prendre', 'à')).toBe('souhait nmod ministre');
});
