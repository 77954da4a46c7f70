/** What the commands that ask the record share: their options, opening and closing it, and tables or JSON as output. */

import Table from 'cli-table3';
import type { Command } from 'commander';
import { type OpenRecord, openRecord } from '../record/index.js';
import { wholeNumber } from './filters.js';
import { showNote } from './program.js';

export type RecordOptions = { readonly data?: string; readonly json?: boolean };
export type ListOptions = RecordOptions & { readonly limit?: number };

export function addRecordOptions(command: Command): Command {
  return command
    .option('--data <folder>', 'folder of the record (default: $READOUT_DATA, else ./readout-data)')
    .option('--json', 'print JSON instead of a table');
}

export function addListOptions(command: Command): Command {
  return addRecordOptions(command).option('--limit <n>', 'show at most this many (default: 50)', wholeNumber);
}

/** Open the record, ask it, close it, whatever happens. */
export async function withRecord<T>({ data }: RecordOptions, ask: (record: OpenRecord) => Promise<T>): Promise<T> {
  const record = await openRecord({ dataDir: data });
  try {
    return await ask(record);
  } finally {
    await record.close();
  }
}

export type Column<T> = { readonly head: string; readonly of: (item: T) => string; readonly wide?: boolean };

/** A list as a table, or as the JSON of its items; and, when it is longer than what is shown, how long. */
export function showList<T>(
  page: { items: readonly T[]; total: number },
  json: boolean,
  columns: readonly Column<T>[],
): void {
  if (json) process.stdout.write(`${JSON.stringify(page, null, 2)}\n`);
  else showTable(page, columns);
}

function showTable<T>({ items, total }: { items: readonly T[]; total: number }, columns: readonly Column<T>[]): void {
  if (items.length > 0) process.stdout.write(`${tableOf(items, columns)}\n`);
  else showNote('Nothing in the record matches. Take a filter away, or see "readout stats".');
  const more = total - items.length;
  if (items.length > 0 && more > 0) showNote(`${more} more; show them with --limit ${Math.min(total, 500)}.`);
}

function tableOf<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  const chars = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  const table = new Table({ head: columns.map((column) => column.head), style: { head: [], border: [] }, chars });
  table.push(...items.map((item) => columns.map(({ of, wide }) => shorten(of(item), wide ? 90 : 44))));
  return table.toString();
}

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
