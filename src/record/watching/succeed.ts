/** A text and the one that stands in its place now in; both kept, and the facts of the newer one alone counted. */

import { similarity } from '../../ingest/index.js';
import { noteChange } from '../audit/note-change.js';
import { recordFacts } from '../facts/record-facts.js';
import { removeFacts } from '../facts/remove-facts.js';
import type { Writing } from '../store/open-transaction.js';
import { watcherOf } from './watcher-of.js';

/** From here on the newer text tells what the older told, corrected; below, the address was given to another text. */
const leastAlike = 0.3;

type Stored = Awaited<ReturnType<typeof load>>;

/** The older becomes a reprint of the newer: it keeps its row and has no facts of its own. */
export async function succeed(
  tx: Writing,
  { url, sourceId }: { readonly url: string; readonly sourceId: string },
  olderId: string,
  newerId: string,
): Promise<void> {
  const [older, newer] = [await load(tx, olderId), await load(tx, newerId)];
  if (!older || !newer || older.reprintOf !== null || !areAlike(older, newer)) return;
  if (await standsElsewhere(tx, url, olderId)) return;
  const head = newer.reprintOf === null || newer.reprintOf === olderId ? newerId : newer.reprintOf;
  await removeFacts(tx, olderId);
  await tx.updateTable('documents').set({ reprintOf: head }).where('reprintOf', '=', olderId).execute();
  await tx.updateTable('documents').set({ reprintOf: head }).where('id', '=', olderId).execute();
  const change = { before: { reprintOf: null }, after: { reprintOf: head, url } };
  await noteChange(tx, watcherOf(sourceId), { action: 'document.replaced', subject: `document ${olderId}`, ...change });
  if (newer.reprintOf !== olderId) return;
  await tx.updateTable('documents').set({ reprintOf: null }).where('id', '=', newerId).execute();
  if (newer.coding) await recordFacts(tx, [{ coding: newer.coding, day: newer.day }]);
}

function load(tx: Writing, id: string) {
  const columns = ['id', 'reprintOf', 'coding', 'day', 'signature'] as const;
  return tx
    .selectFrom('documents')
    .select([...columns])
    .where('id', '=', id)
    .executeTakeFirst();
}

function areAlike(one: NonNullable<Stored>, other: NonNullable<Stored>): boolean {
  const [a, b] = [one, other].map(({ signature }) => Uint32Array.from(signature ?? [], (number) => number >>> 0));
  return similarity(a as Uint32Array, b as Uint32Array) >= leastAlike;
}

/** The older text is still what another address says. */
async function standsElsewhere(tx: Writing, url: string, documentId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('pageVersions as v')
    .select('v.url')
    .where('v.documentId', '=', documentId)
    .where('v.url', '<>', url)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('pageVersions as later')
            .select('later.n')
            .whereRef('later.url', '=', 'v.url')
            .whereRef('later.n', '>', 'v.n'),
        ),
      ),
    )
    .executeTakeFirst();
  return row !== undefined;
}
