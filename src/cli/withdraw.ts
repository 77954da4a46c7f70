/** readout withdraw: documents out of the record, with every fact that only they tell. */

import type { Command } from 'commander';
import type { Country } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import {
  type DocumentRef,
  documentsNamed,
  documentsTelling,
  type OpenRecord,
  type ToldFilter,
} from '../record/index.js';
import { atCommandLine } from './at-command-line.js';
import { oneOrTwo } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { fail, showNote } from './program.js';
import { addRecordOptions, type RecordOptions, showList, withRecord } from './record-command.js';
import { addToldOptions, type ToldOptions, toldFilter } from './told-filter.js';

const examples = `
Examples:
  $ readout withdraw https://example.org/page       by address
  $ readout withdraw sha256:5c0f1e --json           by the start of its id
  $ readout withdraw --side RUS --to 2020           shows which documents these are, and takes none out
  $ readout withdraw --side RUS --to 2020 --yes     takes them out

Facts that other documents tell too stay. Reading the document again brings all back.`;

type Options = RecordOptions & ToldOptions & { readonly country?: Country[]; readonly yes?: boolean };

export function addWithdrawCommand(program: Command): void {
  const described = program
    .command('withdraw')
    .description('take documents out of the record, with the facts that only they tell');
  addToldOptions(addRecordOptions(described))
    .argument('[document...]', 'address, or start of the id')
    .option('--country <code>', 'tells of this country; given twice, of the two together', oneOrTwo)
    .option('--yes', 'take out what the other options choose; without it they are only shown')
    .addHelpText('after', examples)
    .action(withdrawAll);
}

async function withdrawAll(given: string[], { data, json, country = [], yes, ...asked }: Options): Promise<void> {
  const filter = toldFilter(country, asked);
  if (given.length > 0 === (filter !== null)) throw new ReadoutError('withdraw-one-way', { named: given.length });
  await withRecord({ ...(data && { data }) }, async (record) => {
    if (filter === null) await take(record, await named(record, given), json);
    else if (yes) await take(record, await chosen(record, filter), json);
    else show(await chosen(record, filter), json);
  });
}

/** Those that fit one document; of the others it is told how many they fit. */
async function named({ db }: OpenRecord, given: readonly string[]): Promise<readonly DocumentRef[]> {
  const found: DocumentRef[] = [];
  for (const name of given) {
    const [only, ...others] = await documentsNamed(db, name);
    if (only && others.length === 0) found.push(only);
    else fail(new ReadoutError('document-not-one', { name, found: only ? others.length + 1 : 0 }));
  }
  return found;
}

async function chosen({ db }: OpenRecord, filter: ToldFilter): Promise<readonly DocumentRef[]> {
  const found = await documentsTelling(db, filter);
  if (found.length === 0) await tellUnknownPerson(db, filter.person);
  return found;
}

/** One after the other, each in whole; broken off, those told are out. */
async function take(record: OpenRecord, documents: readonly DocumentRef[], json = false): Promise<void> {
  const withdrawn: Pick<DocumentRef, 'id' | 'url' | 'title'>[] = [];
  for (const { id, url, title } of documents) {
    if (!(await record.withdraw(id, atCommandLine()))) continue;
    withdrawn.push({ id, url, title });
    if (!json) process.stdout.write(`withdrawn: ${url}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ withdrawn, total: withdrawn.length }, null, 2)}\n`);
}

function show(documents: readonly DocumentRef[], json = false): void {
  showList({ items: documents, total: documents.length }, json, [
    { head: 'published', of: ({ published }) => published ?? '' },
    { head: 'side', of: ({ side }) => side ?? '' },
    { head: 'title', of: ({ title }) => title ?? '', wide: true },
    { head: 'address', of: ({ url }) => url, wide: true },
  ]);
  if (documents.length > 0) showNote(`Nothing was taken out. Add --yes to take these ${documents.length} out.`);
}
