/** readout tenures: who held which post when, and who says so. */

import type { Command } from 'commander';
import type { PostLevel } from '../coding/types.js';
import { listTenures, type SourcedTenure } from '../record/index.js';
import { addRecordOptions, countryCode, firstDay, type RecordOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout tenures --country RUS --level deputy-minister --on 2024-09-04
  $ readout tenures --person khoi

A tenure lasts from the first to the last day on which a document says so; --on also finds one said within half a year.`;

type Options = RecordOptions & {
  readonly country?: string;
  readonly person?: string;
  readonly level?: PostLevel;
  readonly on?: string;
};

export function addTenuresCommand(program: Command): void {
  addRecordOptions(program.command('tenures').description('list who held which post when, and who says so'))
    .option('--country <code>', 'posts of this country', countryCode)
    .option('--person <name>', 'part of a name')
    .option('--level <level>', 'level of the post: minister, deputy-minister, ambassador …')
    .option('--on <day>', 'held on this day', firstDay)
    .addHelpText('after', examples)
    .action(showTenures);
}

async function showTenures({ data, json, ...filter }: Options): Promise<void> {
  const items = await withRecord({ ...(data && { data }) }, ({ db }) => listTenures(db, filter));
  showList({ items, total: items.length }, json ?? false, [
    { head: 'person', of: (tenure) => tenure.person.name },
    { head: 'post', of: (tenure) => tenure.title, wide: true },
    { head: 'country', of: countriesOf },
    { head: 'first said', of: (tenure) => tenure.firstSaid ?? '' },
    { head: 'last said', of: (tenure) => tenure.lastSaid ?? '' },
    {
      head: 'said by',
      of: (tenure) => tenure.sources.map(({ document }) => document.publisher ?? document.url).join(', '),
    },
  ]);
}

function countriesOf({ country, accredited }: SourcedTenure): string {
  return accredited === null ? (country ?? '') : `${country ?? ''} → ${accredited}`;
}
