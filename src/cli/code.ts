/** readout code: files in, codings out (CODEBOOK §8). */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { Coding } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import { type Document, ingest, readIngestTables } from '../ingest/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { findInputs } from './find-inputs.js';
import { addMetadataOptions, givenMetadata, type MetadataOptions } from './metadata-options.js';
import { type Coder, codableLanguages, openCoder } from './open-coder.js';
import { fail } from './program.js';
import { readPage } from './read-page.js';

type CodeOptions = MetadataOptions & { readonly out?: string };
type Coded = { readonly input: string; readonly name: string; readonly coding: Coding };

const examples = `
Examples:
  $ readout code readout.txt                         one file: one JSON object
  $ readout code samples/*.txt > codings.jsonl       several files: one coding a line
  $ readout code pages/ --out codings/               one file each: codings/<name>.json
  $ curl -s https://example.org/page | readout code - --published 2024-09-04`;

export function addCodeCommand(program: Command): void {
  const command = program
    .command('code')
    .description('print what is coded from readouts: people, contacts, acts, each with its place in the text')
    .argument('<file...>', 'files, folders, globs, or - for standard input')
    .option('--out <folder>', 'write <folder>/<name>.json for each document, instead of printing');
  addMetadataOptions(command).addHelpText('after', examples).action(codeFiles);
}

async function codeFiles(given: string[], options: CodeOptions): Promise<void> {
  const { paths, problems } = findInputs(given);
  problems.forEach(fail);
  const files = nodeFiles();
  const context: Context = { files, tables: readIngestTables(files), coder: openCoder(files), options };
  const alone = paths.length === 1 && problems.length === 0;
  const write = options.out === undefined ? printer(alone) : await folderWriter(options.out);
  for (const path of paths) await codeOne(path, context, write);
}

type Context = {
  readonly files: ReturnType<typeof nodeFiles>;
  readonly tables: ReturnType<typeof readIngestTables>;
  readonly coder: Coder;
  readonly options: CodeOptions;
};
type Write = (coded: readonly Coded[]) => Promise<void>;

async function codeOne(path: string, context: Context, write: Write): Promise<void> {
  try {
    const results = await ingest(await readPage(path, givenMetadata(context.options)), context.tables);
    const coded: Coded[] = [];
    for (const [at, result] of results.entries()) {
      if (result.kind === 'problem') fail(result.error);
      else coded.push(...codeResult(result.document, { path, where: result.where, at, of: results.length }, context));
    }
    await write(coded);
  } catch (error) {
    fail(error);
  }
}

type Place = { readonly path: string; readonly where: string; readonly at: number; readonly of: number };

function codeResult(document: Document, { path, where, at, of }: Place, { coder, files }: Context): Coded[] {
  const coding = coder.code(document);
  const stem = path === '-' ? 'stdin' : basename(path, extname(path));
  if (coding) return [{ input: path, name: of === 1 ? stem : `${stem}-${at + 1}`, coding }];
  fail(
    new ReadoutError('language-not-coded', { where, found: document.language ?? '?', known: codableLanguages(files) }),
  );
  return [];
}

/** One document of one file is laid out to be read; all else is a line each, to be piped. */
function printer(alone: boolean): Write {
  return async (coded) => {
    const indent = alone && coded.length === 1 ? 2 : 0;
    for (const { coding } of coded) process.stdout.write(`${JSON.stringify(coding, null, indent)}\n`);
  };
}

async function folderWriter(folder: string): Promise<Write> {
  await mkdir(folder, { recursive: true }).catch((cause) => Promise.reject(notWritable(folder, cause)));
  const written = new Map<string, string>();
  return async (coded) => {
    for (const { input, name, coding } of coded) {
      const file = join(folder, `${name}.json`);
      const first = written.get(file);
      if (first !== undefined) throw new ReadoutError('output-twice', { file, first, second: input });
      written.set(file, input);
      const text = `${JSON.stringify(coding, null, 2)}\n`;
      await writeFile(file, text).catch((cause) => Promise.reject(notWritable(file, cause)));
    }
  };
}

function notWritable(file: string, cause: NodeJS.ErrnoException): ReadoutError {
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
    return new ReadoutError('disk-full', { place: file }, { cause });
  return new ReadoutError('output-unwritable', { file, reason: cause.code ?? cause.message }, { cause });
}
