/** Work that only one process may do on one record at a time, until it ends or its process is gone. */

import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors.js';
import type { Tables } from '../store/schema.js';

// Spells "WTCH" in ASCII; see open-transaction.ts.
const watchersLock = 0x57544348;

/**
 * A folder is locked as a whole when it is opened; on a server a session holds the lock, which ends with its process.
 *
 * @throws ReadoutError `watch-elsewhere`.
 */
export function asOnlyWatcher<T>(
  { db, place }: { readonly db: Kysely<Tables>; readonly place: string },
  work: () => Promise<T>,
): Promise<T> {
  if (!/^postgres/.test(place)) return work();
  return db.connection().execute(async (session) => {
    const lock = sql`${sql.lit(watchersLock)}, hashtext(current_schema())`;
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(session);
    if (!rows[0]?.got) throw new ReadoutError('watch-elsewhere', { place });
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(session).catch(() => {});
    }
  });
}
