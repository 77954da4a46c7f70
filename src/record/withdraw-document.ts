/** One document out of the record, with every fact that only it tells. */

import type { Kysely } from 'kysely';
import type { By } from './accounts/types.js';
import { noteChange } from './audit/note-change.js';
import { recordFacts } from './facts/record-facts.js';
import { removeFacts } from './facts/remove-facts.js';
import { type Writing, writing } from './store/open-transaction.js';
import type { Tables } from './store/schema.js';

/** See OpenRecord.withdraw. The reprint that was read first then stands for the text, and the others for its reprints. */
export function withdrawDocument(db: Kysely<Tables>, documentId: string, by: By): Promise<boolean> {
  return writing(db, async (tx) => {
    const reprints = await reprintsOf(tx, documentId);
    await stopWatching(tx, documentId);
    await removeFacts(tx, documentId);
    const before = await tx
      .deleteFrom('documents')
      .where('id', '=', documentId)
      .returning(['url', 'title', 'publisher', 'published'])
      .executeTakeFirst();
    await promoteFirst(tx, reprints);
    if (!before) return false;
    await noteChange(tx, by, { action: 'document.withdrawn', subject: `document ${documentId}`, before });
    return true;
  });
}

/** What a person took out is not to come back with the next look at its page. */
async function stopWatching(tx: Writing, documentId: string): Promise<void> {
  const pages = tx.selectFrom('pageVersions').select('url').where('documentId', '=', documentId);
  await tx.updateTable('watchedPages').set({ state: 'withdrawn', nextAt: null }).where('url', 'in', pages).execute();
}

async function reprintsOf(tx: Writing, documentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('documents')
    .select('id')
    .where('reprintOf', '=', documentId)
    .orderBy('readAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

async function promoteFirst(tx: Writing, [first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  if (others.length > 0) {
    await tx.updateTable('documents').set({ reprintOf: first }).where('id', 'in', others).execute();
  }
  const { coding, day } = await tx
    .updateTable('documents')
    .set({ reprintOf: null })
    .where('id', '=', first)
    .returning(['coding', 'day'])
    .executeTakeFirstOrThrow();
  if (coding) await recordFacts(tx, [{ coding, day }]);
}
