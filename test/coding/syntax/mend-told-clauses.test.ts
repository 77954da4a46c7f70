import { expect, it } from 'vitest';
import { mendToldClauses } from '../../../src/coding/syntax/mend-told-clauses.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = {
  isSay: (lemma: string) => lemma === 'told',
  isAct: () => false,
  isParty: ({ form }: Word) => form === 'counterpart',
} as never;

it('mendToldClauses hangs what a counterpart was told on the verb', () => {
  const given = sentenceOf(
    'told/VERB/root/0 counterpart/NOUN/iobj/1 that/PRON/obj/5 Nordmark/PROPN/nsubj/5 help/VERB/acl:relcl/2',
  );
  expect(arcsOf(mendToldClauses(given, knowledge))).toEqual(
    expect.arrayContaining(['help ccomp told', 'that mark help']),
  );
});

it('mendToldClauses leaves "told the story that Nordmark denied" and "told a counterpart that came"', () => {
  const thing = sentenceOf(
    'told/VERB/root/0 story/NOUN/obj/1 that/PRON/obj/5 Nordmark/PROPN/nsubj/5 denied/VERB/acl:relcl/2',
  );
  expect(mendToldClauses(thing, knowledge)).toBe(thing);
  const who = sentenceOf('told/VERB/root/0 counterpart/NOUN/iobj/1 that/PRON/nsubj/4 came/VERB/acl:relcl/2');
  expect(mendToldClauses(who, knowledge)).toBe(who);
});
