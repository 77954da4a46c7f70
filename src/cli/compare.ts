/** readout compare: what several documents on one contact tell alike, differently and alone. */

import type { Command } from 'commander';
import type { ActKind, Country, Topic } from '../coding/types.js';
import { ReadoutError } from '../errors.js';
import { type ComparedAct, type Comparison, compareContact } from '../record/index.js';
import { fold } from '../text/fold.js';
import { actKindList, countryCode, topicList, wholeNumber } from './filters.js';
import { addRecordOptions, type RecordOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout contacts VNM RUS     shows the number of each contact, and how many documents tell it
  $ readout compare 12           what these documents tell alike, differently and alone
  $ readout compare 12 --json    with every citation
  $ readout compare 12 --actor RUS --side VNM    what the Vietnamese side tells of Russia's acts`;

type Options = RecordOptions & {
  readonly actor?: Country;
  readonly person?: string;
  readonly kind?: readonly ActKind[];
  readonly topic?: readonly Topic[];
  readonly side?: Country;
};

export function addCompareCommand(program: Command): void {
  addRecordOptions(program.command('compare').description('compare the documents that tell one contact'))
    .argument('<contact>', 'number of the contact', wholeNumber)
    .option('--actor <code>', 'country that acts, as one of the documents tells', countryCode)
    .option('--person <name>', 'part of the name of somebody who acts or is addressed')
    .option('--kind <kinds>', 'kinds of act, separated by commas: request,pledge', actKindList)
    .option('--topic <topics>', 'topics, separated by commas: health,trade', topicList)
    .option('--side <code>', 'told by a publisher that speaks for this country', countryCode)
    .addHelpText('after', examples)
    .action(showComparison);
}

async function showComparison(id: number, { data, json, ...filter }: Options): Promise<void> {
  const whole = await withRecord({ ...(data && { data }) }, ({ db }) => compareContact(db, id));
  if (!whole) throw new ReadoutError('record-has-no', { kind: 'contact', id: String(id) });
  const comparison = { ...whole, acts: whole.acts.filter((act) => isAsked(act, filter)) };
  if (json) process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  else showTable(comparison);
}

/** One telling has all that is asked for; what the others say of the act is shown beside it. */
function isAsked({ tellings }: ComparedAct, { actor, person, kind, topic, side }: Options): boolean {
  return tellings.some(
    (act) =>
      (actor === undefined || act.actor.countries.includes(actor)) &&
      (person === undefined || isNamed(act, person)) &&
      (kind === undefined || kind.includes(act.kind)) &&
      (topic === undefined || act.topics.some((one) => topic.includes(one))) &&
      (side === undefined || act.document.side === side),
  );
}

function isNamed({ actor, recipient }: ComparedAct['tellings'][number], name: string): boolean {
  const people = [...actor.people, ...recipient.people].map((person) => fold(person.name));
  return people.some((known) => known.includes(fold(name)));
}

function showTable(comparison: Comparison): void {
  process.stdout.write(`${headOf(comparison)}\n`);
  showList({ items: comparison.acts, total: comparison.acts.length }, false, [
    {
      head: 'told by',
      of: (act) =>
        numbersOf(
          act.tellings.map(({ document }) => document.id),
          comparison,
        ),
    },
    { head: 'kind', of: (act) => [...new Set(act.tellings.map(({ kind }) => kind))].join(' / ') },
    { head: 'who', of: (act) => act.tellings[0]?.actor.countries.join(' ') ?? '' },
    { head: 'words', of: wordsOf, wide: true },
    { head: 'differs in', of: (act) => act.differences.join(', ') },
  ]);
}

function headOf(comparison: Comparison): string {
  const documents = comparison.documents.map(
    ({ side, publisher, title, url }, n) => `[${n + 1}] ${side ?? '?'} ${publisher ?? ''}: ${title ?? url}`,
  );
  const told = (name: string, values: Comparison['dates' | 'places']) =>
    `${name}: ${values.map(({ value, documents: by }) => `${value ?? 'not told'} ${numbersOf(by, comparison)}`).join(', ')}`;
  const people = comparison.participants.map(
    ({ entity, documents: by }) => `${entity.name} ${numbersOf(by, comparison)}`,
  );
  return [
    ...documents,
    told('date', comparison.dates),
    told('place', comparison.places),
    `who: ${people.join(', ')}`,
  ].join('\n');
}

function numbersOf(documents: readonly string[], { documents: all }: Comparison): string {
  return documents.map((id) => `[${all.findIndex((document) => document.id === id) + 1}]`).join('');
}

function wordsOf({ tellings }: ComparedAct): string {
  return tellings.map((act) => act.matters.map((matter) => matter.text).join('; ') || act.trigger.words).join(' | ');
}
