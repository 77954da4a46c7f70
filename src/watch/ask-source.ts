/** One source in; asked for what is new, what it lists noted in the record, and told. */

import type { Fetched } from '../fetch/index.js';
import { noteListing, noteSourceFault } from '../record/watching/note-source.js';
import { listPages } from './list-pages.js';
import { sourceRetry } from './next-look.js';
import type { WatchedSource } from './types.js';
import { isOfPage, type Watching } from './watching.js';

export async function askSource(on: Watching, source: WatchedSource): Promise<void> {
  const { id, address, everyMs } = source;
  const before = await on.db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const asked = (nextAt: Date) => ({ id, now: on.now(), nextAt, ...on.host(before.host) });
  try {
    const { etag, lastModified } = before;
    const fetched = await on.polite.ask(address, { since: { etag, lastModified } });
    const answer = await answerOf(fetched, source);
    const { added, changed } = await noteListing(on.db, asked(new Date(Number(on.now()) + everyMs)), answer);
    if (added + changed > 0) on.tell({ kind: 'listed', source: id, added, changed });
  } catch (error) {
    if (!isOfPage(error)) throw error;
    await noteSourceFault(on.db, asked(sourceRetry(everyMs, before.faults, on.now())), error.message);
    on.tell({ kind: 'problem', source: id, url: address, message: error.message });
  }
}

async function answerOf(fetched: Fetched, source: WatchedSource) {
  if (fetched.kind === 'unchanged') return { etag: null, lastModified: null, listed: null };
  const { page, etag, lastModified } = fetched;
  return { etag, lastModified, listed: await listPages(page, source) };
}
