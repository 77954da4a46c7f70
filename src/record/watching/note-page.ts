/** What came of asking a page, written whole or not at all: its state, when to look again, and the text that it has now. */

import type { Kysely } from 'kysely';
import { type Writing, writing } from '../store/open-transaction.js';
import type { Tables } from '../store/schema.js';
import { keepListed, type ListedTally } from './note-source.js';
import { keepHost } from './sources.js';
import { succeed } from './succeed.js';
import type { HostState, Known, Listed, PageState } from './types.js';

export type PageAsked = {
  readonly url: string;
  readonly sourceId: string;
  readonly now: Date;
  readonly host: string;
  readonly hostState: HostState;
};

/** `documents`: those of the page now, when it was read; null when it is as it was, or was not to be had. */
export type PageAnswer = {
  readonly state: PageState;
  readonly nextAt: Date | null;
  readonly checks: number;
  readonly faults: number;
  readonly error: string | null;
  readonly known?: Known & { readonly hash: string };
  readonly documents: readonly string[] | null;
};

export type PageRow = Pick<
  Tables['watchedPages'],
  'url' | 'sourceId' | 'host' | 'role' | 'title' | 'saidAt' | 'etag' | 'lastModified' | 'hash'
> & { readonly state: PageState; readonly checks: number; readonly faults: number };

export async function findPage(db: Kysely<Tables>, url: string): Promise<PageRow | null> {
  const columns = [
    'url',
    'sourceId',
    'host',
    'role',
    'state',
    'title',
    'saidAt',
    'etag',
    'lastModified',
    'hash',
  ] as const;
  const query = db
    .selectFrom('watchedPages')
    .select([...columns, 'checks', 'faults'])
    .where('url', '=', url);
  return (await query.executeTakeFirst()) ?? null;
}

/** @returns the number of the text that is new on this page; 1 for the first, null when it has the one that it had. */
export function notePage(db: Kysely<Tables>, asked: PageAsked, answer: PageAnswer): Promise<number | null> {
  return writing(db, async (tx) => {
    const { state, nextAt, checks, faults, error, known, documents } = answer;
    await tx
      .updateTable('watchedPages')
      .set({ state, nextAt, checks, faults, error, askedAt: asked.now, ...known })
      .$if(documents !== null, (query) => query.set({ readAt: asked.now }))
      .set((e) => ({ vanishedAt: state === 'vanished' ? e.fn.coalesce('vanishedAt', e.val(asked.now)) : null }))
      .where('url', '=', asked.url)
      .execute();
    await keepHost(tx, asked.host, asked.hostState);
    const [only, ...others] = documents ?? [];
    // An archive or a feed behind an address has many texts; each is kept, and none is the next version of another.
    return only === undefined || others.length > 0 ? null : noteVersion(tx, asked, only);
  });
}

async function noteVersion(tx: Writing, asked: PageAsked, documentId: string): Promise<number | null> {
  const { url, now } = asked;
  const versions = tx.selectFrom('pageVersions').selectAll().where('url', '=', url).orderBy('n', 'desc');
  const last = await versions.limit(1).executeTakeFirst();
  if (last?.documentId === documentId) return null;
  const n = (last?.n ?? 0) + 1;
  await tx.insertInto('pageVersions').values({ url, n, documentId, seenAt: now }).execute();
  if (last) await succeed(tx, asked, last.documentId, documentId);
  return n;
}

/** A sitemap within a sitemap answered. */
export function noteList(
  db: Kysely<Tables>,
  asked: PageAsked,
  known: Known & { readonly hash: string },
  listed: readonly Listed[],
): Promise<ListedTally> {
  return writing(db, async (tx) => {
    const { url, now, host, hostState, sourceId } = asked;
    await tx
      .updateTable('watchedPages')
      .set({ state: 'read', nextAt: null, faults: 0, error: null, askedAt: now, readAt: now, ...known })
      .where('url', '=', url)
      .execute();
    await keepHost(tx, host, hostState);
    const tally = await keepListed(tx, { id: sourceId, now, nextAt: now, host, hostState }, listed);
    if (tally.added > 0) await tx.updateTable('sources').set({ foundAt: now }).where('id', '=', sourceId).execute();
    return tally;
  });
}
