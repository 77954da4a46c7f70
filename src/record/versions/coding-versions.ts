/** Which version of code, models and tables coded each document, and which one alone may code for a record that workers share. */

import { type Kysely, sql } from 'kysely';
import type { Coding } from '../../coding/types.js';
import { ReadoutError } from '../../errors.js';
import type { Document } from '../../ingest/types.js';
import type { By } from '../accounts/types.js';
import { noteChange } from '../audit/note-change.js';
import { matterTermsOf } from '../concepts/terms-of.js';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';

/** The first worker of a record says how it is coded; those of another version are refused from then on. */
export function claimVersion(db: Kysely<Tables>, version: string, by: By): Promise<void> {
  return writing(db, async (tx) => {
    await ensureVersion(tx, version);
    await setVersion(tx, version, by);
  });
}

/** A record that workers share is theirs of this version from now on; one that they do not share stays free. */
export function allowVersion(db: Kysely<Tables>, version: string, by: By): Promise<void> {
  return writing(db, async (tx) => {
    if ((await versionOf(tx)) !== null) await setVersion(tx, version, by);
  });
}

async function setVersion(tx: Writing, version: string, by: By): Promise<void> {
  const before = await versionOf(tx);
  if (before === version) return;
  await tx.updateTable('recordRules').set({ codingVersion: version }).execute();
  const change = { before: { codingVersion: before }, after: { codingVersion: version } };
  await noteChange(tx, by, { action: 'record.version', subject: 'record', ...change });
}

async function versionOf(tx: Writing): Promise<string | null> {
  return (await tx.selectFrom('recordRules').select('codingVersion').executeTakeFirst())?.codingVersion ?? null;
}

/** @throws ReadoutError `coding-version-differs`. Asked in the transaction that writes, so that no old worker comes in between. */
export async function ensureVersion(tx: Writing, version: string | null): Promise<void> {
  if (version === null) return;
  const right = await versionOf(tx);
  if (right !== null && right !== version) throw new ReadoutError('coding-version-differs', { found: version, right });
}

/** The same coding of another version: only its version is written, and the terms, whose table may be another. */
export async function keepVersion(
  tx: Writing,
  { id, text, language }: Document,
  before: string | null,
  version: string | null,
): Promise<void> {
  if (version === null || before === version) return;
  const terms = [...matterTermsOf(text, language)];
  await tx.updateTable('documents').set({ codingVersion: version, terms }).where('id', '=', id).execute();
}

export type StoredDocument = { readonly document: Document; readonly coding: Coding | null };

const atOnce = 50;

/** Documents not coded by this version, in order of id, as they were read. Memory is that of fifty. */
export async function* outdatedDocuments(db: Kysely<Tables>, version: string): AsyncGenerator<StoredDocument> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'url', 'publisher', 'side', 'language', 'title', 'published', 'dateline', 'text', 'captions'])
      .select(['source', 'sourceMap', 'coding'])
      .where(sql<boolean>`coding_version is distinct from ${version}`)
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { coding, ...document } of rows) yield { document, coding };
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? after;
  }
}
