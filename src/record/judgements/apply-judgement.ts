/** A judgement that was made or withdrawn in, everything derived from it brought up to date. */

import { sql } from 'kysely';
import { accountsOf, regroupContacts } from '../contacts/regroup-contacts.js';
import { currentIds } from '../entities/identify.js';
import { regroupEntities } from '../entities/regroup-entities.js';
import { contactsOfDocuments } from '../facts/contacts-of-documents.js';
import { markRelations } from '../facts/mark-relations.js';
import { correctStoredAct } from '../facts/record-acts.js';
import { refreshSums } from '../facts/refresh-sums.js';
import { minus, sumsOfActs } from '../facts/sums.js';
import type { Writing } from '../store/open-transaction.js';
import { documentOf } from './refs.js';
import type { NewJudgement } from './types.js';

/** Cost: what is connected with the two things judged. Links of acts are applied when commitments are next put together. */
export async function applyJudgement(tx: Writing, { type, left, right }: NewJudgement): Promise<void> {
  if (type === 'link') return markRelations(tx, sql`select id from acts where ref in (${left}, ${right})`);
  if (type === 'act') return correctAct(tx, left);
  if (type === 'contact') return refreshSums(tx, await regroupContacts(tx, { others: [left, right] }));
  const moved = await regroupEntities(tx, [left, right]);
  await refreshSums(tx, await regroupContacts(tx, { changed: await accountsOf(tx, moved) }));
}

async function correctAct(tx: Writing, ref: string): Promise<void> {
  const documentId = documentOf(ref);
  const document = await tx
    .selectFrom('documents')
    .select(['coding', 'day'])
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!document?.coding) return;
  const ids = [documentId];
  const before = minus(await sumsOfActs(tx, ids));
  const contacts = await contactsOfDocuments(tx, ids);
  const entities = await currentIds(tx, ids);
  await correctStoredAct(tx, { coding: document.coding, day: document.day }, ref, { entities, contacts });
  await refreshSums(tx, [...before, ...(await sumsOfActs(tx, ids))]);
}
