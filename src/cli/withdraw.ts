/** readout withdraw: documents out of the record, with every fact that only they tell. */

import type { Command } from 'commander';
import { ReadoutError } from '../errors.js';
import { documentsNamed } from '../record/index.js';
import { atCommandLine } from './at-command-line.js';
import { fail } from './program.js';
import { addRecordOptions, type RecordOptions, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout withdraw https://example.org/page       by address
  $ readout withdraw sha256:5c0f1e --json           by the start of its id

Facts that other documents tell too stay. Reading the document again brings all back.`;

export function addWithdrawCommand(program: Command): void {
  addRecordOptions(
    program.command('withdraw').description('take documents out of the record, with the facts that only they tell'),
  )
    .argument('<document...>', 'address, or start of the id')
    .addHelpText('after', examples)
    .action(withdrawAll);
}

async function withdrawAll(given: string[], { data, json }: RecordOptions): Promise<void> {
  const withdrawn: { id: string; url: string; title: string | null }[] = [];
  await withRecord({ ...(data && { data }) }, async (record) => {
    for (const name of given) {
      const found = await documentsNamed(record.db, name);
      const [only] = found;
      if (!only || found.length > 1) fail(new ReadoutError('document-not-one', { name, found: found.length }));
      else if (await record.withdraw(only.id, atCommandLine())) {
        withdrawn.push(only);
        if (!json) process.stdout.write(`withdrawn: ${only.url}\n`);
      }
    }
  });
  if (json) process.stdout.write(`${JSON.stringify({ withdrawn }, null, 2)}\n`);
}
