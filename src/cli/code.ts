/** readout code: files in, codings out (CODEBOOK §8). */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import type { Coding } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import type { DataFiles } from '../tables/files.js';
import { nodeFiles } from '../tables/node-files.js';
import { type AddressOptions, addAddressOptions, reachOf } from './address-options.js';
import { codeLines } from './code-lines.js';
import { findInputs } from './find-inputs.js';
import { addMetadataOptions, givenMetadata, type MetadataOptions } from './metadata-options.js';
import { notCoded } from './open-coder.js';
import { fail } from './program.js';
import { codeInputs, type Outcome } from './threads/code-inputs.js';
import { errorOf } from './threads/do-job.js';
import { addWorkersOption, type WorkersOption } from './workers-option.js';
import { writeLine } from './write-line.js';

type CodeOptions = MetadataOptions &
  AddressOptions &
  WorkersOption & { readonly out?: string; readonly jsonl?: boolean };
type Coded = { readonly input: string; readonly isOnly: boolean; readonly name: string; readonly coding: Coding };

const examples = `
Examples:
  $ readout code readout.txt                         one file: one JSON object
  $ readout code samples/*.txt > codings.jsonl       several files: one coding a line
  $ readout code pages/ --out codings/               one file each: codings/<name>.json
  $ readout code --jsonl < documents.jsonl > codings.jsonl
  $ curl -s https://example.org/page | readout code - --published 2024-09-04`;

export function addCodeCommand(program: Command): void {
  const command = program
    .command('code')
    .description('print what is coded from readouts: people, contacts, acts, each with its place in the text')
    .argument('[file...]', 'files, folders, globs, web addresses, or - for standard input')
    .option('--jsonl', 'a document a line in, a coding or a problem a line out, for batch engines')
    .option('--out <folder>', 'write <folder>/<name>.json for each document, instead of printing');
  addWorkersOption(addAddressOptions(addMetadataOptions(command)))
    .addHelpText('after', examples)
    .action(codeFiles);
}

async function codeFiles(given: string[], options: CodeOptions, command: Command): Promise<void> {
  if (options.jsonl) return codeLines(process.stdin, process.stdout, givenMetadata(options));
  if (given.length === 0) command.error("error: missing required argument 'file'");
  const { paths, problems } = findInputs(given);
  problems.forEach(fail);
  const files = nodeFiles();
  const alone = paths.length === 1 && problems.length === 0;
  const write = options.out === undefined ? printer(alone) : await folderWriter(options.out);
  const how = { files, given: givenMetadata(options), workers: options.workers, reach: reachOf(options) };
  for await (const outcome of codeInputs(paths, how)) {
    try {
      await write(codedOf(outcome, files));
    } catch (error) {
      fail(error);
    }
  }
}

/** @throws ReadoutError for what could not be coded. */
function codedOf({ path, at, isLast, coded }: Outcome, files: DataFiles): Coded {
  if (coded.kind === 'problem') throw errorOf(coded.problem);
  const { where, document, coding } = coded;
  const stem = path === '-' ? 'stdin' : basename(path, extname(path));
  if (coding)
    return { input: path, isOnly: at === 0 && isLast, name: at === 0 && isLast ? stem : `${stem}-${at + 1}`, coding };
  throw notCoded(where, document, files);
}

type Write = (coded: Coded) => Promise<void>;

/** One document of one file is laid out to be read; all else is a line each, to be piped. */
function printer(alone: boolean): Write {
  return async ({ coding, isOnly }) => writeLine(process.stdout, JSON.stringify(coding, null, alone && isOnly ? 2 : 0));
}

async function folderWriter(folder: string): Promise<Write> {
  await mkdir(folder, { recursive: true }).catch((cause) => Promise.reject(notWritable(folder, cause)));
  const written = new Map<string, string>();
  return async ({ input, name, coding }) => {
    const file = join(folder, `${name}.json`);
    const first = written.get(file);
    if (first !== undefined) throw new ReadoutError('output-twice', { file, first, second: input });
    written.set(file, input);
    const text = `${JSON.stringify(coding, null, 2)}\n`;
    await writeFile(file, text).catch((cause) => Promise.reject(notWritable(file, cause)));
  };
}

function notWritable(file: string, cause: NodeJS.ErrnoException): ReadoutError {
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
    return new ReadoutError('disk-full', { place: file }, { cause });
  return new ReadoutError('output-unwritable', { file, reason: cause.code ?? cause.message }, { cause });
}
