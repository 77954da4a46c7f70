/** readout tenures: who held which post when, and who says so. */

import type { Command } from 'commander';
import type { PostLevel } from '../coding/types.js';
import { listTenures, type SourcedTenure } from '../record/index.js';
import { countryCode, countryOrPair, firstDay, oneOrTwo, postLevel } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { addRecordOptions, type RecordOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout tenures RUS --level deputy-minister --on 2024-09-04
  $ readout tenures VNM RUS                                of one, accredited to the other: ambassadors
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
    .argument('[country...]', 'posts of this country, or of two those of one accredited to the other', oneOrTwo)
    .option('--country <code>', 'posts of this country', countryCode)
    .option('--person <name>', 'part of a name')
    .option('--level <level>', 'level of the post: minister, deputy-minister, ambassador …', postLevel)
    .option('--on <day>', 'held on this day', firstDay)
    .addHelpText('after', examples)
    .action(showTenures);
}

async function showTenures(countries: string[], { data, json, ...filter }: Options): Promise<void> {
  const items = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const found = await listTenures(db, { ...filter, ...countryOrPair(countries, filter.country) });
    if (found.length === 0) await tellUnknownPerson(db, filter.person);
    return found;
  });
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
