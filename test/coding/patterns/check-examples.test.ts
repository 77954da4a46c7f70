import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceReader } from '../../../src/cli/patterns.js';
import { checkExamples, type SentenceReading } from '../../../src/coding/patterns/check-examples.js';
import { checkPatternFiles } from '../../../src/coding/patterns/check-files.js';
import type { Pattern } from '../../../src/coding/patterns/types.js';
import { openEngine } from '../../../src/pipeline.js';
import type { DataFiles } from '../../../src/tables/files.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

const pledge: Pattern = {
  ...{ id: 'fr.commit.pledge', kind: 'pledge', verb: ['promettre'], reflexive: false, voice: 'any' },
  ...{
    party: false,
    doer: false,
    inner: true,
    judges: false,
    denied: false,
    answers: false,
    specific: false,
    confidence: 0.8,
    matches: [],
    leaves: [],
    light: [],
  },
};
const nothing: SentenceReading = { fired: [], acts: [] };

describe('checkExamples', () => {
  test('lets an example pass when the pattern fires on the words in brackets', () => {
    const read = () => ({ fired: [{ pattern: 'fr.commit.pledge', trigger: [9, 17] as const }], acts: [] });
    expect(checkExamples([{ ...pledge, matches: ['La Chine [a promis] du riz.'] }], read)).toEqual([]);
  });

  test('hands the reader the sentence without its brackets', () => {
    const heard: string[] = [];
    const read = (sentence: string) => {
      heard.push(sentence);
      return nothing;
    };
    checkExamples([{ ...pledge, matches: ['La Chine [a promis] du riz.'], leaves: ['Une promesse.'] }], read);
    expect(heard).toEqual(['La Chine a promis du riz.', 'Une promesse.']);
  });

  test.each([
    ['another pattern fires there', 'fr.report.say', [9, 17], 'La Chine [a promis] du riz.'],
    ['the pattern fires on other words', 'fr.commit.pledge', [0, 8], 'La Chine [a promis] du riz.'],
    ['the example has no brackets', 'fr.commit.pledge', [9, 17], 'La Chine a promis du riz.'],
  ] as const)('tells of an example when %s', (_, id, trigger, example) => {
    const read = () => ({ fired: [{ pattern: id, trigger }], acts: [] });
    const found = [`${id} on "${'La Chine a promis du riz.'.slice(...trigger)}"`];
    expect(checkExamples([{ ...pledge, matches: [example] }], read)).toEqual([
      { pattern: 'fr.commit.pledge', rule: 'matches', example, found },
    ]);
  });

  test('tells of a sentence to be left alone only when the pattern made an act of it', () => {
    const fired = [{ pattern: 'fr.commit.pledge', trigger: [0, 4] as const }];
    const patterns = [{ ...pledge, leaves: ['Promis ou pas.'] }];
    expect(checkExamples(patterns, () => ({ fired, acts: [] }))).toEqual([]);
    expect(checkExamples(patterns, () => ({ fired, acts: fired }))).toMatchObject([{ rule: 'leaves' }]);
  });
});

describe('checkPatternFiles', () => {
  const good = '- { id: xx.value.thank, kind: thank, verb: [thank] }\n';

  test.each([
    ['a kind that is none', 'value.yaml', '- { id: xx.value.a, kind: thank }\n- id: xx.value.b\n  kind: thanks\n', 3],
    ['a field that is none', 'value.yaml', '- id: xx.value.a\n  kind: thank\n  verbs: [thank]\n', 1],
    ['an id of another form', 'value.yaml', '- id: thank\n  kind: thank\n', 1],
    ['text that is no YAML', 'value.yaml', '- id: [xx.value.a\n', 2],
  ])('tells file and line of %s', (_, file, text, line) => {
    const [fault, ...more] = checkPatternFiles(folder({ 'classes.yaml': 'say: [say]\n', [file]: text }), 'xx');
    expect(fault).toMatchObject({
      code: 'table-invalid',
      details: { file: `data/languages/xx/patterns/${file}`, line },
    });
    expect(more).toEqual([]);
  });

  test('tells of each file that is badly written, not only of the first', () => {
    const files = folder({ 'classes.yaml': 'say: say\n', 'a.yaml': 'id: 1\n', 'b.yaml': good });
    expect(checkPatternFiles(files, 'xx').map(({ code }) => code)).toEqual(['table-invalid', 'table-invalid']);
  });

  test('tells of an id that two files use', () => {
    const files = folder({ 'classes.yaml': 'say: [say]\n', 'a.yaml': good, 'b.yaml': good });
    expect(checkPatternFiles(files, 'xx')).toMatchObject([{ code: 'pattern-duplicate-id' }]);
  });

  test('finds nothing to say of files that are well written', () => {
    expect(checkPatternFiles(folder({ 'classes.yaml': 'say: [say]\n', 'a.yaml': good }), 'xx')).toEqual([]);
  });
});

describe.each(['fr', 'en'])('the patterns of data/languages/%s', (language) => {
  const files = nodeFiles();
  const engine = openEngine(files, { only: [language] });
  const patterns = engine.tables.get(language)?.acts.patterns.all ?? [];
  const faults = checkExamples(patterns, sentenceReader(engine, language));
  const broken = faults.map(({ pattern, example }) => `${pattern}\t${example}`);
  const known = readFileSync(new URL(`../../cases/${language}/examples-not-held.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('are well written', () => {
    expect(checkPatternFiles(files, language).map(({ message }) => message)).toEqual([]);
  });

  test('each read their own examples, but for those known not to hold (see: readout patterns check)', () => {
    expect(broken.filter((line) => !known.includes(line))).toEqual([]);
  });

  test('hold none of the examples listed as not held (npm run golden takes those off the list)', () => {
    expect(known.filter((line) => !broken.includes(line))).toEqual([]);
  });
});

/** Pattern files of a language "xx" that lie nowhere on the disk. */
function folder(texts: Readonly<Record<string, string>>): DataFiles {
  const path = 'languages/xx/patterns';
  const byPath = new Map(Object.entries(texts).map(([name, text]) => [`${path}/${name}`, text]));
  return {
    text: (file) => byPath.get(file) ?? '',
    bytes: () => new Uint8Array(),
    list: (asked) => (asked === path ? [...byPath.keys()].sort() : []),
  };
}
