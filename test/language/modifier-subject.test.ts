import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '../../src/language/model/language-model.js';
import { freeVerbs } from '../../src/language/modifier-subject.js';

const names = { labels: ['amod', 'nsubj', 'obj', 'root', 'nmod', 'punct'], upos: ['NOUN', 'VERB', 'PUNCT'] };
const model = names as unknown as LanguageModel;
const column = (...values: number[]) => Int32Array.from([...values, -1, -1]);

describe('freeVerbs', () => {
  // "Ministers expressed gratitude ." with "gratitude" as the root, "expressed" below it.
  const upos = column(0, 1, 0, 2);
  it('makes a modifier with a subject the head of the clause, and the noun its object', () => {
    const tree = { heads: column(1, 2, 4, 2), labels: column(1, 0, 3, 5) };
    const { heads, labels } = freeVerbs(tree, upos, 4, model);
    expect([...heads.slice(0, 4)]).toEqual([1, 4, 1, 1]);
    expect([...labels.slice(0, 4)]).toEqual([1, 3, 2, 5]);
  });
  it('leaves a modifier without a subject where it is', () => {
    const tree = { heads: column(2, 2, 4, 2), labels: column(1, 0, 3, 5) };
    expect(freeVerbs(tree, upos, 4, model)).toEqual(tree);
  });
});
