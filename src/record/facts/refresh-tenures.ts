/** People in, their tenures derived anew from the posts that documents give them. */

import { sql } from 'kysely';
import { groupBy } from '../store/group-by.js';
import type { Writing } from '../store/open-transaction.js';
import { type PostSaid, tenuresOf } from '../tenures/tenures-of.js';

export async function refreshTenures(tx: Writing, people: readonly number[]): Promise<void> {
  if (people.length === 0) return;
  const { rows } = await sql<PostSaid & { personId: number }>`
    with gone as (delete from tenures where person_id = any (${people}::int[]))
    select person_id as "personId", title, level, body_id as "bodyId", country, accredited,
      min(said_on) as "firstSaid", max(said_on) as "lastSaid", count(distinct document_id) as documents
    from posts where person_id = any (${people}::int[]) and not former
    group by person_id, title, level, body_id, country, accredited`.execute(tx);
  const tenures = [...groupBy(rows, (row) => row.personId)].flatMap(([personId, posts]) =>
    tenuresOf(posts).map((tenure) => ({ ...tenure, personId })),
  );
  if (tenures.length > 0) await tx.insertInto('tenures').values(tenures).execute();
}
