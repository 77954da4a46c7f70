/** Work that writes, in one transaction, one writer at a time, so that no two see the same name as new. */

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.js';

export type Writing = Transaction<Tables>;

// Any number will do as long as nothing else in the same database uses it; this one spells "READ" in ASCII.
const writersLock = 0x52454144;

/** Whole or not at all. Coding has been done before, so writers wait for each other only while rows are written. */
export function writing<T>(db: Kysely<Tables>, work: (tx: Writing) => Promise<T>): Promise<T> {
  return oneAtATime(db, async (tx) => {
    await sql`update record_rules set mark = gen_random_uuid()`.execute(tx); // see factsMark
    return work(tx);
  });
}

/** The same for work on the tables themselves, which may be those of an older release. */
export function oneAtATime<T>(db: Kysely<Tables>, work: (tx: Writing) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(writersLock)}, hashtext(current_schema()))`.execute(tx);
    return work(tx);
  });
}
