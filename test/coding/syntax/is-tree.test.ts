import { expect, it } from 'vitest';
import { isTree } from '../../../src/coding/syntax/is-tree.js';
import { sentenceOf } from './tree-of.js';

it('isTree accepts words that all hang on a root', () => {
  expect(isTree(sentenceOf('Berg/PROPN/nsubj/2 spoke/VERB/root/0 well/ADV/advmod/2'))).toBe(true);
});

it('isTree refuses words that hang on each other', () => {
  expect(isTree(sentenceOf('Berg/PROPN/nsubj/2 spoke/VERB/conj/1 well/ADV/root/0'))).toBe(false);
});
