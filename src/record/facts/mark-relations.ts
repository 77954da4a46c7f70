/** Acts in; the relations that they stand in written anew as they are, because answers kept on them rest on something that changed (`pairMark`). */

import { type RawBuilder, sql } from 'kysely';
import type { Writing } from '../store/open-transaction.js';

/** In one order, so that two writers wait and do not lock. @param acts a query for their ids. */
export async function markRelations(tx: Writing, acts: RawBuilder<unknown>): Promise<void> {
  await sql`with touched as (select r.a, r.b from relations r where (r.a, r.b) in (select p.a, p.b from act_pairs p
      where p.act_id in (${acts})) order by r.a, r.b for no key update)
    update relations r set acts = r.acts from touched t where r.a = t.a and r.b = t.b`.execute(tx);
}
