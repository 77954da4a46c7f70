/** readout backup and readout restore: the whole record into one file, and from it. */

import type { Command } from 'commander';
import { backupRecord, restoreRecord } from '../record/index.js';
import { atCommandLine } from './at-command-line.js';
import { withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout backup record.readout.gz                              the record of this folder
  $ DATABASE_URL=postgres://… readout restore record.readout.gz   onto a server

A backup holds documents, facts and judgements as they stood at one moment; others may go on reading and writing.`;

const dataOption = ['--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)'] as const;

export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('write the whole record into one file')
    .argument('<file>', 'where to write it; a file of that name is replaced once the new one is whole')
    .option(...dataOption)
    .addHelpText('after', examples)
    .action(backup);
}

export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('make a record from a backup, where there is none yet')
    .argument('<file>', 'what "readout backup" wrote')
    .option(...dataOption)
    .addHelpText('after', examples)
    .action(restore);
}

async function backup(file: string, { data }: { data?: string }): Promise<void> {
  await withRecord({ ...(data && { data }) }, async ({ db, place }) => {
    const { rows } = await backupRecord(db, file);
    process.stdout.write(`${rows} rows of ${place} are in ${file}\n`);
  });
}

async function restore(file: string, { data }: { data?: string }): Promise<void> {
  const { rows, place } = await restoreRecord(file, { dataDir: data }, atCommandLine());
  process.stdout.write(`${rows} rows of ${file} are in ${place}\n`);
}
