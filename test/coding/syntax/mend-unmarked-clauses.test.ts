import { expect, it } from 'vitest';
import { markTimes } from '../../../src/coding/syntax/mark-times.js';
import { mendManner } from '../../../src/coding/syntax/mend-manner.js';
import { mendUnmarkedClauses } from '../../../src/coding/syntax/mend-unmarked-clauses.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = {
  isAct: (lemma: string) => lemma === 'suggested',
  isSay: (lemma: string) => lemma === 'saying',
  isParty: ({ form }: Word) => form === 'Nordmark',
  isTime: ({ form }: Word) => form === 'Monday',
} as never;

it('mendUnmarkedClauses makes whoever stands before a bare verb its subject', () => {
  const given = sentenceOf(
    'Berg/PROPN/nsubj/2 suggested/VERB/root/0 Nordmark/PROPN/obj/2 open/VERB/xcomp/2 talks/NOUN/obj/4',
  );
  const arcs = arcsOf(mendUnmarkedClauses(given, knowledge));
  expect(arcs).toContain('Nordmark nsubj open');
  expect(arcs).toContain('open ccomp suggested');
});

it('mendUnmarkedClauses leaves an infinitive with "to" and a thing that was suggested', () => {
  const to = sentenceOf('suggested/VERB/root/0 Nordmark/PROPN/obj/1 to/PART/mark/4 open/VERB/xcomp/1');
  expect(mendUnmarkedClauses(to, knowledge)).toBe(to);
  const thing = sentenceOf('suggested/VERB/root/0 talks/NOUN/obj/1 begin/VERB/xcomp/1');
  expect(mendUnmarkedClauses(thing, knowledge)).toBe(thing);
});

it('mendManner hangs what stands behind "spoke highly" on the verb', () => {
  const given = sentenceOf('spoke/VERB/root/0 highly/ADV/advmod/1 of/ADP/case/4 ties/NOUN/obl/2');
  expect(arcsOf(mendManner(given))).toContain('ties obl spoke');
});

it('markTimes marks a day and leaves a place', () => {
  const given = sentenceOf('On/ADP/case/2 Monday/PROPN/obl/5 in/ADP/case/4 Lima/PROPN/obl/5 met/VERB/root/0');
  expect(arcsOf(markTimes(given, knowledge))).toEqual(expect.arrayContaining(['Monday obl:tmod met', 'Lima obl met']));
});
