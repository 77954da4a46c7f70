/** Between whom a formula stands, by the real engine: test/cases/formulas.jsonl, one case a line. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeDocument, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { documentOf } from '../../record/fixtures.js';

type Case = {
  readonly language: string;
  readonly text: string;
  readonly gives: readonly string[][];
  readonly note?: string;
};

const cases = readFileSync('test/cases/formulas.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('code finds between whom a formula stands', () => {
  const engine = openEngine(nodeFiles());
  const formulasOf = ({ text, language }: Pick<Case, 'text' | 'language'>) =>
    codeDocument(documentOf('case', { text, source: text, language, side: null, publisher: null }), engine)?.formulas;

  test.each(cases)('$language: $note $text', ({ gives, ...one }) => {
    expect(formulasOf(one)?.map(({ form, countries }) => [form, countries.join('-')])).toEqual(gives);
  });

  test('and who says it, and in which words', () => {
    const text =
      "Le ministre kényan Paul Otieno a reçu l'ambassadeur du Japon, Kenji Mori. Kenji Mori a salué un Partenariat Stratégique solide.";
    const [found] = formulasOf({ text, language: 'fr' }) ?? [];
    expect(found).toMatchObject({ words: 'Partenariat Stratégique', act: 'a1' });
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('Partenariat Stratégique');
  });
});
