import { expect, it } from 'vitest';
import { mendWhoClauses } from '../../../src/coding/syntax/mend-who-clauses.js';
import { arcsOf, sentenceOf } from './tree-of.js';

const knowledge = { isAct: (lemma: string) => lemma === 'thanked' } as never;
const clause = 'Berg/PROPN/nsubj/4 ,/PUNCT/punct/4 who/PRON/nsubj/4 led/VERB/root/0 talks/NOUN/obj/4 ,/PUNCT/punct/5';

it('mendWhoClauses makes the verb behind the clause the main one', () => {
  const arcs = arcsOf(mendWhoClauses(sentenceOf(`${clause} thanked/VERB/acl/5 Lund/PROPN/obj/7`), knowledge));
  expect(arcs).toContain('Berg nsubj thanked');
  expect(arcs).toContain('led acl:relcl Berg');
});

it('mendWhoClauses leaves a clause with no verb behind it', () => {
  const given = sentenceOf(`${clause} aided/VERB/acl/5 Lund/PROPN/obj/7`);
  expect(mendWhoClauses(given, knowledge)).toBe(given);
});
