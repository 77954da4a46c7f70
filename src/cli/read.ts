/** readout read: files, folders, globs or standard input in, the record out, and a table of what became of each. */

import type { Command } from 'commander';
import type { ReadoutError } from '../errors.js';
import { openRecord } from '../record/index.js';
import { nodeFiles } from '../tables/node-files.js';
import { type AddressOptions, addAddressOptions, reachOf } from './address-options.js';
import { findInputs } from './find-inputs.js';
import { addMetadataOptions, givenMetadata, type MetadataOptions } from './metadata-options.js';
import { codableLanguages } from './open-coder.js';
import { exitCodes, fail } from './program.js';
import { openProgress } from './progress.js';
import { putInputs } from './queue/put-inputs.js';
import { withQueue } from './queue/queue-option.js';
import { readInputs } from './read-inputs.js';
import { showTally } from './show-tally.js';
import { addWorkersOption, type WorkersOption } from './workers-option.js';

type ReadOptions = MetadataOptions &
  AddressOptions &
  WorkersOption & { readonly data?: string; readonly queue?: string };

const examples = `
Examples:
  $ readout read samples/                      every text, page and JSON Lines file of a folder
  $ readout read "pages/**/*.html" --publisher "Ministry of Foreign Affairs of Norland"
  $ readout read communique.txt --published 2024-09-04 --language fr
  $ readout read https://example.org/communique.html
  $ readout read https://example.org/sitemap.xml --only /press/ --since 2024
  $ cat corpus.jsonl | readout read - --data ./my-record
  $ DATABASE_URL=postgres://user@host/readout readout read pages/
  $ readout read pages/ --queue nats://queue.local:4222       for "readout work" to code, on other machines

Reading a text again changes nothing. A reprint is kept and linked, and its facts are not counted twice.`;

export function addReadCommand(program: Command): void {
  const command = program
    .command('read')
    .description('read texts and pages into the record')
    .argument('<path...>', 'files, folders, globs, web addresses, or - for standard input')
    .option('--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)')
    .option('--queue <address>', 'put documents into this queue, nats://HOST:4222, for workers to code');
  addWorkersOption(addAddressOptions(addMetadataOptions(command)))
    .addHelpText('after', examples)
    .action(readPaths);
}

async function readPaths(given: string[], options: ReadOptions): Promise<void> {
  const { paths, problems } = findInputs(given);
  if (paths.length === 0) return problems.forEach(fail);
  if (options.queue !== undefined) return putPaths(paths, problems, options);
  const files = nodeFiles();
  // The record opens in its own thread while the first input is coded here.
  const opening = openRecord({ dataDir: options.data });
  opening.catch(() => {});
  const progress = openProgress(paths.length);
  try {
    const tally = await readInputs(paths, givenMetadata(options), {
      files,
      workers: options.workers,
      reach: reachOf(options),
      opening,
      progress,
    });
    const record = await opening;
    progress.stop();
    const skipped = [...problems, ...tally.skipped];
    showTally({ ...tally, skipped }, { place: record.place, codable: codableLanguages(files) });
    if (skipped.length > 0) process.exitCode = exitCodes.failedInput;
  } finally {
    progress.stop();
    await opening.then(
      (record) => record.close(),
      () => {},
    );
  }
}

async function putPaths(
  paths: readonly string[],
  problems: readonly ReadoutError[],
  options: ReadOptions,
): Promise<void> {
  problems.forEach(fail);
  await withQueue({ queue: options.queue, isAwaited: true }, async (queue) => {
    const progress = openProgress(paths.length);
    const context = { files: nodeFiles(), reach: reachOf(options), queue, progress };
    const { put, waiting, skipped } = await putInputs(paths, givenMetadata(options), context).finally(progress.stop);
    skipped.forEach(fail);
    process.stdout.write(
      `${put} put in, ${waiting} waiting already, ${skipped.length} skipped\nQueue: ${queue.place}\n`,
    );
  });
}
