import { describe, expect, it } from 'vitest';
import { conllScores } from '../../bench/conll-scores.js';
import { readConllu } from '../../src/language/conllu.js';

const rows = (...lines: string[]) => `${lines.map((line) => line.split(' ').join('\t')).join('\n')}\n\n`;
const analysis = (conllu: string) => {
  const sentences = readConllu(conllu);
  return { text: sentences[0]?.text ?? '', sentences };
};
const gold = rows(
  '1 Fin fin NOUN _ _ 0 root _ _',
  '2-3 du _ _ _ _ _ _ _ _',
  '2 de de ADP _ _ 4 case _ _',
  '3 le le DET _ _ 4 det _ _',
  '4 mois mois NOUN _ _ 1 nmod _ _',
);

describe('conllScores', () => {
  it('gives 100 to a perfect analysis', () => {
    expect(conllScores(analysis(gold), analysis(gold))).toMatchObject({
      tokens: 100,
      words: 100,
      upos: 100,
      las: 100,
      clas: 100,
    });
  });
  it('counts a contraction read as one word as two missed and one too many', () => {
    const other = rows('1 Fin fin NOUN _ _ 0 root _ _', '2 du un DET _ _ 3 det _ _', '3 mois mois NOUN _ _ 1 nmod _ _');
    const scores = conllScores(analysis(gold), analysis(other));
    expect(scores.tokens).toBe(100);
    expect(scores.words).toBeCloseTo((200 * 2) / 7, 1);
  });
  it('compares labels without their subtypes, and heads by the word they align with', () => {
    const other = gold.replace('nmod', 'nmod:poss').replace('4\tdet', '1\tdet');
    expect(conllScores(analysis(gold), analysis(other))).toMatchObject({ uas: 75, las: 75, clas: 100 });
  });
});
