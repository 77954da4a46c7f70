/** A document in, the pairs of countries and months that its facts count in. */

import { sql } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Writing } from '../store/open-transaction.js';

/** `month` is "2024-09", or "" where no day is known. */
export type PairMonth = Pair & { readonly month: string };

/** What this document's own acts and contacts count in. */
export async function touchedMonths(tx: Writing, documentId: string): Promise<readonly PairMonth[]> {
  return months(
    tx,
    sql`p.act_id in (select id from acts where document_id = ${documentId})`,
    sql`p.contact_id in (select contact_id from contact_accounts where document_id = ${documentId})`,
  );
}

/** What these contacts and all acts in them count in, whichever documents tell them. */
export function monthsOfContacts(tx: Writing, ids: readonly number[]): Promise<readonly PairMonth[]> {
  const given = sql`${ids}::int4[]`;
  return months(
    tx,
    sql`p.act_id in (select id from acts where contact_id = any (${given}))`,
    sql`p.contact_id = any (${given})`,
  );
}

async function months(tx: Writing, acts: Condition, contacts: Condition): Promise<readonly PairMonth[]> {
  const { rows } = await sql<PairMonth>`
    select p.a, p.b, coalesce(to_char(p.day, 'YYYY-MM'), '') as month from act_pairs p where ${acts}
    union select p.a, p.b, coalesce(to_char(p.day, 'YYYY-MM'), '') from contact_pairs p where ${contacts}`.execute(tx);
  return rows;
}

type Condition = ReturnType<typeof sql>;
