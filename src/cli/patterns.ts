/** readout patterns check: pattern files in; faults in how they are written, and examples that do not hold, out. */

import { type Command, InvalidArgumentError } from 'commander';
import { findMatches } from '../coding/index.js';
import { checkExamples, type ExampleFault, type SentenceReading } from '../coding/patterns/check-examples.js';
import { checkPatternFiles } from '../coding/patterns/check-files.js';
import { ReadoutError } from '../errors.js';
import { type Engine, explainDocument, openEngine } from '../pipeline.js';
import type { DataFiles } from '../tables/files.js';
import { nodeFiles } from '../tables/node-files.js';
import { screen } from './colours.js';
import { codableLanguages } from './open-coder.js';
import { exitCodes, fail } from './program.js';

type CheckOptions = { readonly language?: string };

const examples = `
Examples:
  $ readout patterns check                    every language
  $ readout patterns check --language fr      after an edit of data/languages/fr/patterns/

Checks that each file is written as it must be, that no id is used twice, and that each pattern reads its own
"matches" and leaves its own "leaves" alone. Ends with 1 when something does not hold. See docs/patterns.md.`;

export function addPatternsCommand(program: Command): void {
  const patterns = program.command('patterns').description('work on the patterns by which acts are read');
  patterns
    .command('check')
    .description('hold the pattern files to their form, and each pattern to its examples')
    .option('--language <code>', 'one language; all when left out', checkLanguage)
    .addHelpText('after', examples)
    .action(checkPatterns);
}

function checkPatterns({ language }: CheckOptions): void {
  const files = nodeFiles();
  for (const each of language ? [language] : codableLanguages(files)) checkOne(files, each);
}

function checkOne(files: DataFiles, language: string): void {
  const faults = checkPatternFiles(files, language);
  faults.forEach(fail);
  if (faults.length > 0) return;
  const engine = openEngine(files, { only: [language] });
  const patterns = engine.tables.get(language)?.acts.patterns.all ?? [];
  const broken = checkExamples(patterns, sentenceReader(engine, language));
  for (const fault of broken) process.stdout.write(`${layOut(fault)}\n\n`);
  const examples = patterns.reduce((sum, { matches, leaves }) => sum + matches.length + leaves.length, 0);
  const without = patterns.filter(({ matches }) => matches.length === 0).length;
  const counts = `${patterns.length} patterns (${without} without an example), ${examples} examples`;
  process.stdout.write(`${language}: ${counts}, ${broken.length} of them do not hold.\n`);
  if (broken.length > 0) process.exitCode = exitCodes.failedInput;
}

/** Reads a sentence as the whole of a document of which nothing else is known. */
export function sentenceReader(engine: Engine, language: string): (sentence: string) => SentenceReading {
  const unknown = { publisher: null, side: null, title: null, published: null, dateline: null };
  return (text) => {
    const document = { id: '', url: 'example', ...unknown, language, text, captions: [], source: text, sourceMap: [] };
    const explained = explainDocument(document, engine);
    const tables = engine.tables.get(language);
    if (!explained || !tables)
      throw new ReadoutError('language-unknown', { language, known: [...engine.tables.keys()] });
    const matches = findMatches(explained.analysed, tables);
    return {
      fired: matches.map(({ pattern, trigger }) => ({ pattern: pattern.id, trigger })),
      acts: explained.coding.acts.map(({ because, trigger }) => ({ pattern: because, trigger })),
    };
  };
}

function layOut({ pattern, rule, example, found }: ExampleFault): string {
  const wanted = rule === 'matches' ? 'should read' : 'should leave alone';
  const lines = [`${screen.bold(pattern)} ${wanted}: ${example}`];
  return [...lines, ...(found.length > 0 ? found : ['nothing']).map((each) => `  found: ${each}`)].join('\n');
}

function checkLanguage(code: string): string {
  const known = codableLanguages(nodeFiles());
  if (known.includes(code)) return code;
  throw new InvalidArgumentError(`There is no language pack for "${code}". Known: ${known.join(', ')}.`);
}
