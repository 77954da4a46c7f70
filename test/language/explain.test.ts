import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainTags, explainTree, type LoadedPack, loadLanguages, parseText } from '../../src/language/index.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const text = 'Le chef du parti a signé l’accord. Il part.';
const root = fileURLToPath(new URL('../../', import.meta.url));

describe('explain', () => {
  const pack = loadLanguages(nodeFiles(), { only: ['fr'], mode: 'accurate' }).get('fr') as LoadedPack;
  const words = parseText(text, pack).flatMap((sentence) => sentence.words.map((word) => ({ word, sentence })));
  it('gives the tags and lemmas that parseText gives, and where each lemma is from', () => {
    const lines = explainTags(text, pack).map((line) => line.split('\t'));
    expect(lines.map(([form, upos, , lemma]) => [form, upos, lemma])).toEqual(
      words.map(({ word }) => [word.form, word.upos, word.lemma]),
    );
    for (const line of lines) expect(['contraction', 'list', 'lexicon', 'ending']).toContain(line[4]);
  });
  it('gives the arcs that parseText gives, and the votes for each', () => {
    const lines = explainTree(text, pack).map((line) => line.split('\t'));
    const heads = words.map(({ word, sentence }) => [
      word.form,
      word.deprel,
      sentence.words[word.head - 1]?.form ?? 'ROOT',
    ]);
    expect(lines.map((line) => line.slice(0, 3))).toEqual(heads);
    for (const line of lines) expect(line[3]).toMatch(/^[0-9] of [1-9]$/);
  });
});

describe('the example in docs/languages.md', () => {
  it('prints what its comment says', () => {
    const page = readFileSync(`${root}docs/languages.md`, 'utf8');
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
    const [, expected] = /console\.log\(.*\/\/ (.*)/.exec(code) ?? [];
    const printed = execFileSync('node', ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
    expect(printed.trim()).toBe(expected);
  });
});
