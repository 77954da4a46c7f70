/** readout people: who is in the record. */

import type { Command } from 'commander';
import { figuresOfPeople, listPeople } from '../record/index.js';
import { addListOptions, countryCode, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout people                     everyone, those in most documents first
  $ readout people --country RUS       of one country
  $ readout people --name khoi         part of any spelling; accents are optional
  $ readout people --json`;

type Options = ListOptions & { readonly country?: string; readonly name?: string };

export function addPeopleCommand(program: Command): void {
  addListOptions(program.command('people').description('list the people in the record, with their last post'))
    .option('--country <code>', 'only of this country', countryCode)
    .option('--name <text>', 'part of a name')
    .addHelpText('after', examples)
    .action(showPeople);
}

async function showPeople({ country, name, limit, data, json }: Options): Promise<void> {
  const page = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const { items, total } = await listPeople(db, { country, name, limit });
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
