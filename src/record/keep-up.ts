/** A record whose facts were drawn in an older way in, the same record drawn in today's way out. Judgements stay as they are. */

import { type Kysely, sql } from 'kysely';
import { recordFacts } from './facts/record-facts.js';
import type { Told } from './facts/told.js';
import { type Writing, writing } from './store/open-transaction.js';
import type { Tables } from './store/schema.js';

/** Counted up when facts are drawn from codings in another way, so that records are brought up to date as they are opened. */
export const recordRules = 5;

/** Memory is that of so many. */
const atOnce = 16;

const derived = [
  ...[
    'formula_uses',
    'act_pairs',
    'act_countries',
    'contact_pairs',
    'act_parties',
    'acts',
    'participants',
    'contact_accounts',
    'contacts',
    'tenures',
    'posts',
  ],
  ...['mentions', 'entity_names', 'identity_keys', 'candidates', 'entities', 'pair_months', 'relations'],
];

/** Nothing to do costs one query. Else every document's facts are drawn anew from its stored coding, in one transaction. */
export async function keepUp(db: Kysely<Tables>): Promise<void> {
  if ((await versionOf(db)) >= recordRules) return;
  await writing(db, async (tx) => {
    if ((await versionOf(tx)) >= recordRules) return; // another process was first
    for (const table of derived) await sql`delete from ${sql.table(table)}`.execute(tx);
    const ids = await codedDocuments(tx);
    for (let at = 0; at < ids.length; at += atOnce) await recordFacts(tx, await load(tx, ids.slice(at, at + atOnce)));
    await tx.updateTable('recordRules').set({ version: recordRules }).execute();
  });
}

/** In the order of the ids. */
async function load(tx: Writing, ids: readonly string[]): Promise<readonly Told[]> {
  const rows = await tx.selectFrom('documents').select(['id', 'coding', 'day']).where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const { coding = null, day = null } = byId.get(id) ?? {};
    return coding === null ? [] : [{ coding, day }];
  });
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('recordRules').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

/** Those with facts of their own, in the order in which they were read. */
async function codedDocuments(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('coding', 'is not', null)
    .where('reprintOf', 'is', null)
    .orderBy('readAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}
