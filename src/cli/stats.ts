/** readout stats: what the record holds. */

import type { Command } from 'commander';
import { recordStats } from '../record/index.js';
import { addRecordOptions, type RecordOptions, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout stats
  $ readout stats --data my-record --json`;

export function addStatsCommand(program: Command): void {
  addRecordOptions(program.command('stats').description('show what the record holds'))
    .addHelpText('after', examples)
    .action(showStats);
}

async function showStats({ data, json }: RecordOptions): Promise<void> {
  const stats = await withRecord({ ...(data && { data }) }, async ({ db, place }) => ({
    place,
    ...(await recordStats(db)),
  }));
  const lines = Object.entries(stats).map(([name, value]) => `${wordsOf(name).padEnd(16)} ${shown(value)}`);
  process.stdout.write(`${json ? JSON.stringify(stats, null, 2) : lines.join('\n')}\n`);
}

function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return String(value ?? '–');
  return value.map(({ name, count }: { name: string; count: number }) => `${name} ${count}`).join(', ');
}
