import { expect, it } from 'vitest';
import { nameCloseAppositions } from '../../scripts/train/close-appositions.js';
import { readConllu } from '../../src/language/conllu.js';

const labels = (...rows: string[]) => {
  const lines = rows.map((row, i) => `${i + 1}\t${row.split(' ').join('\t')}`);
  const [sentence] = readConllu(`${lines.join('\n')}\n\n`);
  return sentence && nameCloseAppositions(sentence).words.map(({ deprel }) => deprel);
};

it('nameCloseAppositions names what stands right beside its head a nominal modifier', () => {
  expect(labels('président président NOUN _ _ 0 root _ _', 'Lund Lund PROPN _ _ 1 appos _ _')).toEqual([
    'root',
    'nmod',
  ]);
});

it('nameCloseAppositions leaves what stands behind a comma', () => {
  const rows = ['Lund Lund PROPN _ _ 0 root _ _', ', , PUNCT _ _ 3 punct _ _', 'chef chef NOUN _ _ 1 appos _ _'];
  expect(labels(...rows)).toEqual(['root', 'punct', 'appos']);
});
