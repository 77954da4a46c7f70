/** readout withdraw: documents out of the record, with every fact that only they tell. */

import type { Command } from 'commander';
import { ReadoutError } from '../errors.js';
import { documentsNamed } from '../record/index.js';
import { atCommandLine } from './at-command-line.js';
import { fail } from './program.js';
import { withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout withdraw https://example.org/page       by address
  $ readout withdraw sha256:5c0f1e                  by the start of its id

Facts that other documents tell too stay. Reading the document again brings all back.`;

export function addWithdrawCommand(program: Command): void {
  program
    .command('withdraw')
    .description('take documents out of the record, with the facts that only they tell')
    .argument('<document...>', 'address, or start of the id')
    .option('--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)')
    .addHelpText('after', examples)
    .action(withdrawAll);
}

async function withdrawAll(given: string[], { data }: { data?: string }): Promise<void> {
  await withRecord({ ...(data && { data }) }, async (record) => {
    for (const name of given) {
      const found = await documentsNamed(record.db, name);
      const [only] = found;
      if (!only || found.length > 1) fail(new ReadoutError('document-not-one', { name, found: found.length }));
      else if (await record.withdraw(only.id, atCommandLine())) process.stdout.write(`withdrawn: ${only.url}\n`);
    }
  });
}
