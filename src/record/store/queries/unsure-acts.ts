/** Acts of which the coder itself was not sure and that nobody has judged: what a reviewer should look at first. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.js';
import { loadActs } from './load-acts.js';
import { limits } from './paging.js';
import type { ActView, Page, Paging } from './types.js';

/** Below this the coder itself is not sure: about one act in thirteen of the samples. The index `acts_unsure` holds those. */
export const unsureBelow = 0.75;

/** The least sure first. Cost: those that are unsure, by index. */
export async function unsureActs(db: Kysely<Tables>, paging: Paging = {}): Promise<Page<ActView>> {
  const { limit, offset } = limits(paging);
  const wanted = sql`from acts t where t.confidence < ${sql.lit(unsureBelow)} and not t.rejected and not exists (
    select from judgements j where j.type = 'act' and j."left" = t.ref and j.withdrawn_at is null)`;
  const counted = await sql<{ total: number }>`select count(*)::int as total ${wanted}`.execute(db);
  const found = await sql<{ id: number }>`select t.id ${wanted}
    order by t.confidence, t.document_id, t.trigger_start limit ${limit} offset ${offset}`.execute(db);
  const items = await loadActs(
    db,
    found.rows.map(({ id }) => id),
  );
  return { total: counted.rows[0]?.total ?? 0, items };
}
