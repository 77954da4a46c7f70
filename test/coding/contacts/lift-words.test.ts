import { expect, it } from 'vitest';
import { liftWords } from '../../../src/coding/contacts/lift-words.js';
import { growTree } from '../../../src/coding/syntax/tree.js';
import { sentenceOf } from '../syntax/tree-of.js';

it('liftWords moves a word from its comma to the verb on which the comma hangs', () => {
  const tree = growTree(sentenceOf('eu/VERB/root/0 ,/PUNCT/punct/1 entretien/NOUN/obj/2'), 0);
  expect(liftWords(tree).dependents[1]?.map((w) => w.form)).toEqual([',', 'entretien']);
});

it('liftWords leaves a tree without such words as it is', () => {
  const tree = growTree(sentenceOf('eu/VERB/root/0 entretien/NOUN/obj/1'), 0);
  expect(liftWords(tree)).toBe(tree);
});
