import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.js';
import { readTokenRules } from '../../src/language/token-rules.js';
import { tokenise } from '../../src/language/tokenise.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const rules = readTokenRules(nodeFiles(), 'fr');

function sentences(text: string): string[] {
  const tokens = tokenise(text, rules);
  return splitSentences(text, tokens, rules).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('splitSentences', () => {
  it('ends at a full stop before a capital', () => {
    expect(sentences('Il part. Elle reste.')).toEqual(['Il part.', 'Elle reste.']);
  });
  it('does not end after a title or an initial', () => {
    expect(sentences('M. Keïta a reçu S.E. Mme A. Roy à Dakar.')).toHaveLength(1);
  });
  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('« Nous partons. » Il est parti.')).toEqual(['« Nous partons. »', 'Il est parti.']);
  });
  it('does not end before the words that report a quotation', () => {
    expect(sentences('« Pourquoi pas ? », a-t-il demandé.')).toHaveLength(1);
    expect(sentences('« Jamais ! » a-t-il lancé.')).toHaveLength(1);
  });
  it('ends at a line break, so that a headline stands alone', () => {
    expect(sentences('Visite à Tunis\nLe ministre est arrivé.')).toEqual(['Visite à Tunis', 'Le ministre est arrivé.']);
  });
  it('sets a dateline apart', () => {
    expect(sentences('Dakar (APS) – Le ministre est arrivé.')).toEqual(['Dakar (APS) –', 'Le ministre est arrivé.']);
  });
  it('does not take a dash in running text for a dateline', () => {
    expect(sentences('Le ministre (absent) est là. Son plan (prévu) – le seul – tient.')).toHaveLength(2);
  });
  it('ends where a decimal or an ellipsis does not', () => {
    expect(sentences('Une hausse de 2.5 points… mais pas plus.')).toHaveLength(1);
  });
  it('cuts a run without full stops after a bounded number of tokens', () => {
    expect(sentences('mot '.repeat(1000)).length).toBe(3);
  });
  it('gives nothing for a text without tokens', () => {
    expect(sentences(' \n ')).toEqual([]);
  });
});

describe('splitSentences in English', () => {
  const english = readTokenRules(nodeFiles(), 'en');
  const count = (text: string) => splitSentences(text, tokenise(text, english), english).length;

  it('goes on behind "U.S." before the title that it describes', () => {
    expect(count('He met visiting U.S. Secretary of State Joan Dell.')).toBe(1);
  });
  it('ends behind "U.S." before a word that opens sentences', () => {
    expect(count('He left for the U.S. The visit is private.')).toBe(2);
  });
});
