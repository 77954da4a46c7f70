/** readout parse: plain text in, its sentences with words, tags and trees out. */

import { Command, Option } from 'commander';
import { ReadoutError } from '../errors.js';
import { loadRecogniser } from '../ingest/recognise-language.js';
import { loadLanguages, type Mode, parseText, type Sentence, writeConllu } from '../language/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { openInput } from './open-input.js';
import { fail } from './program.js';

type ParseOptions = { readonly language?: string; readonly format: 'conllu' | 'json'; readonly mode: Mode };

const examples = `
Examples:
  $ readout parse speech.txt                               CoNLL-U, offsets in the last column
  $ readout parse speech.txt --language fr --format json
  $ echo "Le ministre a reçu l'ambassadeur." | readout parse - --mode fast

Offsets (start_char, end_char) count UTF-16 code units of the text as it stands in the file.`;

export function parseCommand(): Command {
  return new Command('parse')
    .description('print the grammar of a text: sentences, words, parts of speech, lemmas, dependency trees')
    .argument('<file>', 'a plain text, or - for standard input')
    .option('--language <code>', 'its language, "fr" or "en"; recognised when left out')
    .addOption(new Option('--format <format>', 'CoNLL-U or JSON').choices(['conllu', 'json']).default('conllu'))
    .addOption(
      new Option('--mode <mode>', 'one parser, or the vote of several')
        .choices(['fast', 'accurate'])
        .default('accurate'),
    )
    .addHelpText('after', examples)
    .action(parseFile);
}

export function addParseCommand(program: Command): void {
  program.addCommand(parseCommand());
}

async function parseFile(path: string, { language, format, mode }: ParseOptions): Promise<void> {
  try {
    const source = await openInput(path);
    const text = new TextDecoder('utf-8').decode(await source.read(0, source.size));
    const code = language ?? (await loadRecogniser())(text, null) ?? '';
    const pack = loadLanguages(nodeFiles(), { only: [code], mode }).get(code);
    if (!pack) throw new ReadoutError('language-unknown', { language: code, known: [] });
    const sentences = parseText(text, pack);
    process.stdout.write(format === 'json' ? writeJson(sentences) : writeConllu(sentences, text));
  } catch (error) {
    fail(error);
  }
}

function writeJson(sentences: readonly Sentence[]): string {
  return `${JSON.stringify(sentences, null, 1)}\n`;
}
