/** Work that only one process may do on one record at a time, until it ends or its process is gone. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import type { Tables } from '../store/schema.js';

// Spells "WTCH" in ASCII; see open-transaction.ts.
const watchersLock = 0x57544348;

/** A lock whose session broke unseen would let a second watcher in: it is looked after this often. */
const lookMs = 30_000;

/**
 * A folder is locked as a whole when it is opened; on a server a session holds the lock, which ends with its process.
 *
 * @param work is told when the lock was lost, and why.
 * @throws ReadoutError `watch-elsewhere`.
 */
export function asOnlyWatcher<T>(
  { db, place }: { readonly db: Kysely<Tables>; readonly place: string },
  work: (lost: AbortSignal) => Promise<T>,
  everyMs = lookMs,
): Promise<T> {
  const lost = new AbortController();
  if (!/^postgres/.test(place)) return work(lost.signal);
  return db.connection().execute(async (session) => {
    const lock = sql`${sql.lit(watchersLock)}, hashtext(current_schema())`;
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(session);
    if (!rows[0]?.got) throw new ReadoutError('watch-elsewhere', { place });
    const look = () => sql`select 1`.execute(session).catch((error) => lost.abort(error));
    const looking = setInterval(look, everyMs);
    try {
      return await work(lost.signal);
    } finally {
      clearInterval(looking);
      await sql`select pg_advisory_unlock(${lock})`.execute(session).catch(() => {});
    }
  });
}
