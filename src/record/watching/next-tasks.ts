/** What to ask next, and when: of each host that is not busy, its first due source, else its first due page. */

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/schema.js';
import type { Task } from './types.js';

/**
 * @param busy hosts that are being asked.
 * @returns at most one task a host, the soonest first; those not yet due stand at the end.
 */
export async function nextTasks(
  db: Kysely<Tables>,
  now: Date,
  busy: readonly string[],
  most: number,
): Promise<readonly Task[]> {
  // Hosts are few and both indexes begin with the host, so a hundred thousand waiting pages cost nothing here.
  const { rows } = await sql<Task>`
    select t.kind, t.key, h.host, t.next_at, h.ready_at, h.faults as host_faults
    from watched_hosts h cross join lateral (
      select * from (
        (select 'source' as kind, id as key, next_at, 0 as rank from sources s
          where s.host = h.host and active order by next_at limit 1)
        union all
        (select 'page', url, next_at, 1 from watched_pages p
          where p.host = h.host and next_at is not null
            and exists (select from sources s where s.id = p.source_id and s.active) order by next_at limit 1)) of_host
      order by greatest(next_at, ${now}::timestamptz), rank limit 1) t
    where not (h.host = any(${[...busy]}::text[]))
    order by greatest(t.next_at, h.ready_at, ${now}::timestamptz), t.next_at, t.key limit ${most}`.execute(db);
  return rows;
}
