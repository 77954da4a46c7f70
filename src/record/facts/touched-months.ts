/** A document in, the pairs of countries and months that its facts count in. */

import { sql } from 'kysely';
import type { Pair } from '../pairs.js';
import type { Writing } from '../store/open-transaction.js';

/** `month` is "2024-09", or "" where no day is known. */
export type PairMonth = Pair & { readonly month: string };

/** @param contacts also count the months of these contacts, which the document told before. */
export async function touchedMonths(
  tx: Writing,
  documentId: string,
  contacts: readonly number[] = [],
): Promise<readonly PairMonth[]> {
  const { rows } = await sql<PairMonth>`
    select p.a, p.b, coalesce(to_char(p.day, 'YYYY-MM'), '') as month from act_pairs p
      where p.act_id in (select id from acts where document_id = ${documentId})
    union select p.a, p.b, coalesce(to_char(p.day, 'YYYY-MM'), '') from contact_pairs p
      where p.contact_id in (select contact_id from contact_accounts where document_id = ${documentId})
        or p.contact_id = any (${contacts}::int4[])`.execute(tx);
  return rows;
}
