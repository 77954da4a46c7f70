/** The address of a database that was kept in; refused unless today's rules made it. */

import { sql } from 'kysely';
import { recordRules } from '../../src/record/keep-up.js';
import { openDatabase } from '../../src/record/store/open-database.js';

/**
 * Opening a record of older rules draws its facts anew from its codings, of which a generated one has none: it would be emptied.
 * A database without a record would become one.
 */
export async function refuseOlder(databaseUrl: string): Promise<void> {
  const { db, place } = await openDatabase({ databaseUrl });
  try {
    const { rows: tables } = await sql<{
      there: boolean;
    }>`select to_regclass('record_rules') is not null as there`.execute(db);
    if (!tables[0]?.there) throw new Error(`${place} holds no record: make one without --database, and --keep it.`);
    const { version } = await db.selectFrom('recordRules').select('version').executeTakeFirstOrThrow();
    if (version === recordRules) return;
    throw new Error(
      `${place} was made by rules ${version}, these are ${recordRules}: make it anew without --database.`,
    );
  } finally {
    await db.destroy();
  }
}
