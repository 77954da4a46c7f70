/** readout contacts: who met, called, visited or wrote to whom, and when. */

import type { Command } from 'commander';
import type { ContactKind, ContactStatus } from '../coding/types.js';
import { type ContactView, listContacts } from '../record/index.js';
import { addListOptions, countryCodes, firstDay, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout contacts VNM RUS                         between two countries, latest first
  $ readout contacts VNM --kind call --from 2024     one country's calls since 2024
  $ readout contacts --person lavrov --status planned`;

type Options = ListOptions & {
  readonly person?: string;
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  readonly from?: string;
  readonly to?: string;
};

export function addContactsCommand(program: Command): void {
  addListOptions(program.command('contacts').description('list contacts: meetings, calls, visits, sessions, letters'))
    .argument('[country...]', 'country codes that all take part', countryCodes)
    .option('--person <name>', 'part of the name of somebody who takes part')
    .option('--kind <kind>', 'meeting, call, visit, session, ceremony or correspondence')
    .option('--status <status>', 'held, planned, proposed, postponed or cancelled')
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay)
    .addHelpText('after', examples)
    .action(showContacts);
}

async function showContacts(countries: string[], { data, json, ...filter }: Options): Promise<void> {
  const page = await withRecord({ ...(data && { data }) }, ({ db }) => listContacts(db, { countries, ...filter }));
  showList(page, json ?? false, [
    { head: 'id', of: (contact) => String(contact.id) },
    { head: 'date', of: (contact) => contact.date ?? '' },
    { head: 'kind', of: kindOf },
    { head: 'countries', of: (contact) => contact.countries.join(' ') },
    { head: 'place', of: (contact) => contact.placeName ?? '' },
    { head: 'who', of: (contact) => contact.participants.map((one) => one.entity.name).join(', '), wide: true },
    { head: 'acts', of: (contact) => String(contact.acts) },
    { head: 'documents', of: (contact) => String(contact.documents.length) },
  ]);
}

function kindOf({ kind, form, status, recalled }: ContactView): string {
  const remarks = [status === 'held' ? '' : status, recalled ? 'recalled' : ''].filter((remark) => remark !== '');
  return [form ?? '', kind, ...remarks.map((remark) => `(${remark})`)].join(' ');
}
