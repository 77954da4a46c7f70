/** readout contacts: who met, called, visited or wrote to whom, and when. */

import type { Command } from 'commander';
import type { ContactKind, ContactStatus, Topic } from '../coding/types.js';
import { type ContactView, listContacts } from '../record/index.js';
import { contactKind, contactStatus, countryCode, countryCodes, firstDay, topicList } from './filters.js';
import { tellUnknownPerson } from './nearest-people.js';
import { addListOptions, type ListOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout contacts VNM RUS                         between two countries, latest first
  $ readout contacts VNM --kind call --from 2024     one country's calls since 2024
  $ readout contacts --person lavrov --status planned
  $ readout contacts VNM RUS --topic health --side RUS   with an act on health, told by a Russian publisher`;

type Options = ListOptions & {
  readonly person?: string;
  readonly kind?: ContactKind;
  readonly topic?: readonly Topic[];
  readonly status?: ContactStatus;
  readonly side?: string;
  readonly from?: string;
  readonly to?: string;
};

export function addContactsCommand(program: Command): void {
  addListOptions(program.command('contacts').description('list contacts: meetings, calls, visits, sessions, letters'))
    .argument('[country...]', 'country codes that all take part', countryCodes)
    .option('--person <name>', 'part of the name of somebody who takes part')
    .option('--kind <kind>', 'meeting, call, visit, session, ceremony or correspondence', contactKind)
    .option('--topic <topics>', 'with an act on one of these topics, separated by commas', topicList)
    .option('--status <status>', 'held, planned, proposed, postponed or cancelled', contactStatus)
    .option('--side <code>', 'told by a publisher that speaks for this country', countryCode)
    .option('--from <day>', 'first day, month or year', firstDay)
    .option('--to <day>', 'day, month or year after the last', firstDay)
    .addHelpText('after', examples)
    .action(showContacts);
}

async function showContacts(countries: string[], { data, json, topic, ...filter }: Options): Promise<void> {
  const page = await withRecord({ ...(data && { data }) }, async ({ db }) => {
    const found = await listContacts(db, { countries, topics: topic, ...filter });
    if (found.total === 0) await tellUnknownPerson(db, filter.person);
    return found;
  });
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
