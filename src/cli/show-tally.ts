/** The tally of one reading in; the closing table out, on standard output, with each skipped input and why. */

import Table from 'cli-table3';
import { screen } from './colours.js';
import { showNote, showProblem } from './program.js';
import type { Tally } from './read-inputs.js';

export type TallyPlace = { readonly place: string; readonly codable: readonly string[] };

export function showTally(tally: Tally, { place, codable }: TallyPlace): void {
  for (const error of tally.skipped) showProblem(error);
  for (const [language, count] of tally.uncoded) {
    showNote(
      `${count} ${count === 1 ? 'document' : 'documents'} in language "${language}" kept with what is known about them, but not coded: ` +
        `there is no language pack. Known: ${codable.join(', ')}.`,
    );
  }
  process.stdout.write(`${tallyTable(tally, place)}\n`);
}

function tallyTable(tally: Tally, place: string): string {
  // No rule between rows.
  const chars = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  const table = new Table({ style: { head: [], border: [] }, colAligns: ['left', 'right'], chars });
  const rows: readonly (readonly [string, number, boolean])[] = [
    ['read', tally.read, true],
    ['coded anew', tally.recoded, tally.recoded > 0],
    ['unchanged', tally.unchanged, true],
    ['near duplicates', tally.nearDuplicates, true],
    ['skipped', tally.skipped.length, true],
    ['contacts', tally.contacts, true],
    ['acts', tally.acts, true],
  ];
  table.push(...rows.filter(([, , shown]) => shown).map(([name, count]) => [name, screen.bold(String(count))]));
  return `${table.toString()}\nRecord: ${place}`;
}
