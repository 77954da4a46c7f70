/** Sources as their file tells them, and as the record has them, in; a row of the audit log for each difference out. */

import { type Change, noteChanges } from '../audit/note-change.js';
import type { Writing } from '../store/open-transaction.js';
import type { Source } from './types.js';
import { watcherOf } from './watcher-of.js';

type Known = { readonly id: string; readonly address: string; readonly everyMs: number; readonly active: boolean };

export async function noteSources(tx: Writing, sources: readonly Source[], known: readonly Known[]): Promise<void> {
  const wanted = new Map(sources.map((source) => [source.id, source]));
  const resting = known.filter(({ id, active }) => active && !wanted.has(id));
  const ended = resting.map(({ id, ...was }) => changeOf('source.ended', id, told(was), undefined));
  const changed = sources.flatMap((source) => {
    const { id } = source;
    const was = known.find((one) => one.id === id);
    if (!was?.active) return [changeOf('source.added', id, undefined, told(source))];
    return isSame(was, source) ? [] : [changeOf('source.changed', id, told(was), told(source))];
  });
  await noteChanges(
    tx,
    [...ended, ...changed].map(({ id, ...change }) => ({ ...change, by: watcherOf(id) })),
  );
}

type Told = Pick<Source, 'address' | 'everyMs'>;

function told({ address, everyMs }: Told): Told {
  return { address, everyMs };
}

function isSame(one: Told, other: Told): boolean {
  return one.address === other.address && one.everyMs === other.everyMs;
}

function changeOf(action: string, id: string, before: unknown, after: unknown): Change & { readonly id: string } {
  return { id, action, subject: `source ${id}`, before, after };
}
