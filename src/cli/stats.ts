/** readout stats: what the record holds. */

import type { Command } from 'commander';
import type { Country } from '../coding/types.js';
import { recordStats, statsThat } from '../record/index.js';
import { oneOrTwo } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { addRecordOptions, type RecordOptions, withRecord } from './record-command.js';
import { addToldOptions, type ToldOptions, toldFilter } from './told-filter.js';

const examples = `
Examples:
  $ readout stats
  $ readout stats VNM RUS --from 2021 --topic health    of what documents tell between two countries
  $ readout stats --data my-record --json`;

export function addStatsCommand(program: Command): void {
  addToldOptions(addRecordOptions(program.command('stats').description('show what the record holds, or a part of it')))
    .argument('[country...]', 'one country, or two between which documents tell of acts and contacts', oneOrTwo)
    .addHelpText('after', examples)
    .action(showStats);
}

async function showStats(countries: Country[], { data, json, ...asked }: RecordOptions & ToldOptions): Promise<void> {
  const filter = toldFilter(countries, asked);
  const stats = await withRecord({ ...(data && { data }) }, async ({ db, place }) => {
    if (filter) await tellUnknownPerson(db, filter.person);
    return { place, ...(filter ? await statsThat(db, filter) : await recordStats(db)) };
  });
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
