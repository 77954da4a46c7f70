/** readout compare: what several documents on one contact tell alike, differently and alone. */

import type { Command } from 'commander';
import { ReadoutError } from '../errors.js';
import { type ComparedAct, type Comparison, compareContact } from '../record/index.js';
import { wholeNumber } from './filters.js';
import { addRecordOptions, type RecordOptions, showList, withRecord } from './record-command.js';

const examples = `
Examples:
  $ readout contacts VNM RUS     shows the number of each contact, and how many documents tell it
  $ readout compare 12           what these documents tell alike, differently and alone
  $ readout compare 12 --json    with every citation`;

export function addCompareCommand(program: Command): void {
  addRecordOptions(program.command('compare').description('compare the documents that tell one contact'))
    .argument('<contact>', 'number of the contact', wholeNumber)
    .addHelpText('after', examples)
    .action(showComparison);
}

async function showComparison(id: number, { data, json }: RecordOptions): Promise<void> {
  const comparison = await withRecord({ ...(data && { data }) }, ({ db }) => compareContact(db, id));
  if (!comparison) throw new ReadoutError('record-has-no', { kind: 'contact', id: String(id) });
  if (json) process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  else showTable(comparison);
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
