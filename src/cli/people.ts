/** readout people: who is in the record. */

import { type Command, Option } from 'commander';
import { figuresOfPeople, listPeople } from '../record/index.js';
import { countryCode, countryOrPair, oneOrTwo } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout people                     everyone, those in most documents first
  $ readout people RUS                 of one country
  $ readout people VNM RUS             with a part in the relation of two
  $ readout people --person khoi       part of any spelling; accents and script are optional
  $ readout people --json`;

type Options = ListOptions & { readonly country?: string; readonly person?: string; readonly name?: string };

export function addPeopleCommand(program: Command): void {
  addListOptions(program.command('people').description('list the people in the record, with their last post'))
    .argument('[country...]', 'only of this country, or only those with a part in the relation of two', oneOrTwo)
    .option('--country <code>', 'only of this country', countryCode)
    .option('--person <name>', 'part of a name')
    .addOption(new Option('--name <text>', 'the same as --person').hideHelp())
    .addHelpText('after', examples)
    .action(showPeople);
}

async function showPeople(countries: string[], { data, json, limit, ...asked }: Options): Promise<void> {
  const name = asked.person ?? asked.name;
  const page = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const { items, total } = await listPeople(db, { ...countryOrPair(countries, asked.country), name, limit });
    if (total === 0) await tellUnknownPerson(db, name);
    const figures = await figuresOfPeople(
      db,
      items.map((person) => person.id),
    );
    return { total, items: items.map((person) => ({ ...person, ...figures.get(person.id) })) };
  });
  showList(page, json ?? false, [
    { head: 'id', of: (person) => String(person.id) },
    { head: 'name', of: (person) => person.name },
    { head: 'country', of: (person) => person.country ?? '' },
    { head: 'last post', of: (person) => person.post ?? '', wide: true },
    { head: 'documents', of: (person) => String(person.documents) },
    { head: 'contacts', of: (person) => String(person.contacts ?? 0) },
    { head: 'acts', of: (person) => String(person.acts ?? 0) },
  ]);
}
