/** A stored document and a coding of now in; the record brought up to date, and what changed out. Judgements stay. */

import type { Kysely } from 'kysely';
import type { Coding } from '../../coding/types.js';
import type { Document } from '../../ingest/types.js';
import type { By } from '../accounts/types.js';
import { prepare } from '../reading/prepare.js';
import { readTogether } from '../reading/read-together.js';
import { writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { type CodingChange, changedLines } from './coding-change.js';

/** See OpenRecord.recode. What people judged keeps its name when words moved a little, see judgements/refs.ts. */
export async function recodeDocument(
  db: Kysely<Tables>,
  document: Document,
  coding: Coding | null,
  version: string,
  by?: By,
): Promise<CodingChange> {
  const { id, url, title } = document;
  const before = await db.selectFrom('documents').select('coding').where('id', '=', id).executeTakeFirst();
  const reading = prepare(document, coding, { version, onlyKnown: true, ...(by && { by }) });
  const [result] = await writing(db, (tx) => readTogether(tx, [reading]));
  return {
    document: { id, url, title },
    isChanged: result?.status !== 'unchanged',
    ...changedLines(before?.coding ?? null, coding),
  };
}
