/** A change in, a row of the audit log out, in the same transaction: no change without its row, no row without its change. */

import type { Kysely } from 'kysely';
import type { By } from '../accounts/types.js';
import { insertRows } from '../store/many-rows.js';
import type { Writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';

export type Change = {
  readonly action: string; // "account.role"
  readonly subject: string; // "account a.roy"
  readonly before?: unknown;
  readonly after?: unknown;
};

export async function noteChange(
  db: Kysely<Tables>,
  by: By,
  { action, subject, before, after }: Change,
): Promise<void> {
  const [was, is] = [before, after].map((value) => (value === undefined ? null : JSON.stringify(value)));
  const row = { accountId: by.account, who: by.name, action, subject, before: was ?? null, after: is ?? null };
  await db.insertInto('audit').values(row).execute();
}

/** Many at once, in their order. */
export async function noteChanges(tx: Writing, changes: readonly (Change & { readonly by: By })[]): Promise<void> {
  const rows = changes.map(({ by, action, subject, before = null, after = null }) => {
    return { accountId: by.account, who: by.name, action, subject, before, after };
  });
  await insertRows(tx, 'audit', rows);
}
