/** Documents as they were taken in, and as they stood before, in; a row of the audit log for each that is new or changed out. */

import { type Change, noteChanges } from '../audit/note-change.js';
import type { Writing } from '../store/open-transaction.js';
import { changedLines } from '../versions/coding-change.js';
import type { Placed } from './keep-documents.js';
import type { Reading } from './prepare.js';

/** What the log tells of a document. Its text stands in the record, under an id that is made of it. */
const told = ['url', 'publisher', 'side', 'language', 'title', 'published', 'codingVersion', 'reprintOf'] as const;

export type Stood = { readonly [name in (typeof told)[number]]: string | null } & {
  readonly coding: Reading['coding'];
};

type Value = string | readonly string[] | null;

/** @param before as each stood that was in already. */
export async function noteReadings(tx: Writing, placed: readonly Placed[], before: ReadonlyMap<string, Stood>) {
  const changes = placed.map((one) => ({ by: one.by, ...changeOf(one, before.get(one.document.id)) }));
  await noteChanges(tx, changes);
}

function changeOf(placed: Placed, before: Stood | undefined): Change {
  const { row, version, reprintOf, coding } = placed;
  const now = { ...row, codingVersion: version, reprintOf };
  const subject = `document ${row.id}`;
  const isOther = (name: (typeof told)[number]) => (before?.[name] ?? null) !== now[name];
  const differing = told.filter(isOther);
  const after: [string, Value][] = differing.map((name) => [name, now[name]]);
  if (!before) return { action: 'document.read', subject, after: Object.fromEntries(after) };
  const was: [string, Value][] = differing.map((name) => [name, before[name]]);
  const { removed, added } = changedLines(before.coding, coding);
  if (removed.length > 0) was.push(['facts', removed]);
  if (added.length > 0) after.push(['facts', added]);
  const [had, has] = [Object.fromEntries(was), Object.fromEntries(after)];
  return { action: 'document.recoded', subject, before: had, after: has };
}

/** The same coding of another version. */
export async function noteVersion(tx: Writing, { by, document, version }: Reading, before: string | null) {
  if (version === null || before === version) return;
  const change = { before: { codingVersion: before }, after: { codingVersion: version } };
  await noteChanges(tx, [{ by, action: 'document.recoded', subject: `document ${document.id}`, ...change }]);
}
