/** What came of asking a source, or a list within one, written in one transaction with the pages that it listed. */

import { type Kysely, sql } from 'kysely';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { keepHost, noteHosts } from './sources.js';
import type { HostState, Known, Listed } from './types.js';

export type Asked = {
  readonly id: string;
  readonly now: Date;
  readonly nextAt: Date;
  readonly host: string; // that was asked
  readonly hostState: HostState;
};

export type ListedTally = { readonly listed: number; readonly added: number; readonly changed: number };

/**
 * A source answered. `listed` null: as before.
 *
 * What the server may be told next time ("I have this version") is only kept together with what that version listed.
 */
export function noteListing(
  db: Kysely<Tables>,
  asked: Asked,
  answer: Known & { readonly listed: readonly Listed[] | null },
): Promise<ListedTally> {
  return writing(db, async (tx) => {
    const tally = await keepListed(tx, asked, answer.listed ?? []);
    const before = await tx.selectFrom('sources').selectAll().where('id', '=', asked.id).executeTakeFirst();
    const isOverrun = before?.foundAt != null && tally.listed > 1 && tally.added === tally.listed;
    await tx
      .updateTable('sources')
      .set({ nextAt: asked.nextAt, askedAt: asked.now, succeededAt: asked.now, faults: 0, error: null, errorAt: null })
      .$if(answer.listed !== null, (query) => query.set({ etag: answer.etag, lastModified: answer.lastModified }))
      .$if(tally.added > 0, (query) => query.set({ foundAt: asked.now }))
      .$if(isOverrun, (query) => query.set({ overrunAt: asked.now }))
      .where('id', '=', asked.id)
      .execute();
    await keepHost(tx, asked.host, asked.hostState);
    return tally;
  });
}

export function noteSourceFault(db: Kysely<Tables>, asked: Asked, error: string): Promise<void> {
  return writing(db, async (tx) => {
    const { id, now, nextAt } = asked;
    await tx
      .updateTable('sources')
      .set((e) => ({ nextAt, askedAt: now, error, errorAt: now, faults: e('faults', '+', 1) }))
      .where('id', '=', id)
      .execute();
    await keepHost(tx, asked.host, asked.hostState);
  });
}

/** New ones are due at once, and so are known ones of which the source says that they changed. */
export async function keepListed(tx: Writing, { id, now }: Asked, listed: readonly Listed[]): Promise<ListedTally> {
  const hosts = listed.map(({ url }) => new URL(url).host);
  await noteHosts(tx, [...new Set(hosts)], now);
  const column = <K extends keyof Listed>(key: K) => listed.map((one) => one[key]);
  const { rows } = await sql<{ isNew: boolean; url: string }>`
    insert into watched_pages as p (url, source_id, host, role, state, title, said_at, mark, listed_at, next_at)
    select url, ${id}, host, role, 'due', title, said_at, mark, ${now}::timestamptz, ${now}::timestamptz
    from unnest(${column('url')}::text[], ${hosts}::text[], ${column('role')}::text[], ${column('title')}::text[],
      ${column('saidAt')}::text[], ${column('mark')}::text[]) as t (url, host, role, title, said_at, mark)
    on conflict (url) do update set
      mark = excluded.mark, title = excluded.title, said_at = excluded.said_at, source_id = excluded.source_id,
      next_at = case when p.state <> 'withdrawn' and (p.mark is distinct from excluded.mark or p.role = 'list' and p.mark is null)
        then excluded.next_at else p.next_at end,
      checks = case when p.mark is distinct from excluded.mark then 0 else p.checks end
    where p.mark is distinct from excluded.mark or p.role = 'list' and p.mark is null
      or not (select active from sources s where s.id = p.source_id)
    returning (xmax = 0) as is_new, url`.execute(tx);
  const added = rows.filter(({ isNew }) => isNew).length;
  return { listed: listed.length, added, changed: rows.length - added };
}
