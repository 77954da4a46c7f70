import { expect, test } from 'vitest';
import { mendSwallowedVerbs } from '../../../src/coding/syntax/mend-swallowed-verbs.js';
import type { Word } from '../../../src/language/types.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = {
  isParty: ({ form }: Word) => form === 'Heads' || form === 'State',
  isAct: (lemma: string) => lemma === 'expressed',
  isSay: () => false,
} as never;
const mended = (text: string) => arcsOf(mendSwallowedVerbs(sentenceOf(text), knowledge));
const past = 'Tense=Past|VerbForm=Part';

test('mendSwallowedVerbs makes the past the head of what its subject has swallowed', () => {
  const text = `The/DET/det/2 Heads/NOUN/root/0 of/ADP/case/4 State/PROPN/nmod/2 expressed/VERB/amod/6/${past} concern/NOUN/nmod/2 in/ADP/case/8 Oslo/PROPN/nmod/2 ./PUNCT/punct/2`;
  expect(mended(text)).toEqual(
    expect.arrayContaining([
      'Heads nsubj expressed',
      'concern obj expressed',
      'Oslo obl expressed',
      '. punct expressed',
    ]),
  );
});

test.each([
  ['by an agent', `Heads/NOUN/root/0 expressed/VERB/acl/1/${past} by/ADP/case/4 Oslo/PROPN/obl:agent/2`],
  ['behind a comma', `Heads/NOUN/root/0 ,/PUNCT/punct/1 expressed/VERB/acl/1/${past} concern/NOUN/obj/3`],
  ['of a thing', `Talks/NOUN/root/0 expressed/VERB/acl/1/${past} concern/NOUN/obj/2`],
  ['of what is no act', `Heads/NOUN/root/0 walked/VERB/acl/1/${past} dogs/NOUN/obj/2`],
  [
    'in a clause that has its verb',
    `It/PRON/nsubj/2 Heads/NOUN/root/0 expressed/VERB/acl/2/${past} concern/NOUN/obj/3`,
  ],
])('mendSwallowedVerbs leaves what is done %s', (_, text) => {
  expect(mended(text)).toContain(text.includes('It/') ? 'Heads root -' : `${text.split('/')[0]} root -`);
});
