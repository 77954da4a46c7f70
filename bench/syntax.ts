/**
 * Reads CoNLL-U files, analyses their raw text, and gives the figures of the CoNLL 2018 shared task.
 *
 *   npm run bench -- syntax --language fr [--gold-sentences] [--mode fast|accurate] [--models DIR] FILE.conllu…
 */

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { readConllu, type TreebankSentence } from '../src/language/conllu.js';
import { type LoadedPack, loadLanguages, type Mode } from '../src/language/load-languages.js';
import { parseText } from '../src/language/parse-text.js';
import type { Sentence } from '../src/language/types.js';
import type { DataFiles } from '../src/tables/files.js';
import { nodeFiles } from '../src/tables/node-files.js';
import type { Span } from '../src/text/span.js';
import { type Analysis, conllScores, type Scores } from './conll-scores.js';

export type SyntaxResult = Scores & { readonly wordsPerSecond: number; readonly peakMiB: number };

type Options = {
  readonly language: string;
  readonly goldSentences?: boolean;
  readonly mode: Mode;
  readonly models?: string;
};

/** @returns the result of one file, or of several by their names. */
export async function syntax(args: string[]): Promise<object> {
  const command = new Command('syntax')
    .argument('<files...>')
    .requiredOption('--language <code>')
    .option('--gold-sentences', 'take the sentence splits from the file')
    .option('--mode <mode>', 'fast or accurate', 'accurate')
    .option('--models <dir>', 'models elsewhere than in data/models')
    .parse(args, { from: 'user' });
  const options = command.opts<Options>();
  const pack = loadLanguages(dataFiles(options.models), { only: [options.language], mode: options.mode }).get(
    options.language,
  );
  const results = command.args.map((file) => [basename(file), benchFile(file, pack as LoadedPack, options)] as const);
  return results.length === 1 ? (results[0]?.[1] as object) : Object.fromEntries(results);
}

/** The package's data, with models from another folder if one is given. */
function dataFiles(models: string | undefined): DataFiles {
  const packaged = nodeFiles();
  if (!models) return packaged;
  const other = nodeFiles(dirname(models));
  const renamed = (path: string) => path.replace(/^models/, basename(models));
  return {
    text: packaged.text,
    bytes: (path) => other.bytes(renamed(path)),
    list: (folder) =>
      folder === 'models'
        ? other.list(renamed(folder)).map((path) => path.replace(basename(models), 'models'))
        : packaged.list(folder),
  };
}

function benchFile(file: string, pack: LoadedPack, { goldSentences = false }: Options): SyntaxResult {
  const gold = joinDocuments(readConllu(readFileSync(file, 'utf8')));
  parseText(gold.text.slice(0, 20_000), pack); // let the compiler warm up
  const started = performance.now();
  const sentences = parseText(gold.text, pack, goldSentences ? gold.sentences.map(({ span }) => span) : undefined);
  const seconds = (performance.now() - started) / 1000;
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
  return {
    ...conllScores(gold, { text: gold.text, sentences }),
    wordsPerSecond: Math.round(count / seconds),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** All sentences over one text: the `# text` lines, joined by a space, by an empty line where a document starts. */
function joinDocuments(treebank: readonly TreebankSentence[]): Analysis {
  let text = '';
  const sentences = treebank.map((sentence): Sentence => {
    if (text !== '') text += 'newdoc id' in sentence.comments ? '\n\n' : ' ';
    const start = text.length;
    text += sentence.text;
    const move = <T extends { start: number; end: number }>(part: T): T => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
    });
    const span: Span = [start, text.length];
    return { span, tokens: sentence.tokens.map(move), words: sentence.words.map(move) };
  });
  return { text, sentences };
}
