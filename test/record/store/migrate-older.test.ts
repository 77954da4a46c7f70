/** A record of an older release, with a document in it, brought to the newest form and broken off at any statement: opened again, it is whole. */

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type OpenRecord, openRecord } from '../../../src/record/index.js';
import { keepUp } from '../../../src/record/keep-up.js';
import { migrate } from '../../../src/record/store/migrate.js';
import { openKysely } from '../../../src/record/store/open-kysely.js';
import { openServer } from '../../../src/record/store/open-server.js';
import { postgres, type TestPlace } from '../databases.js';
import { meetingOf } from '../fixtures.js';
import { snapshot } from '../snapshot.js';
import { breakAt } from './breaking-pool.js';

type Plain = OpenRecord['db'];

const older = '2026-11-26-scale';
const step = 5; // every fifth, because there are some hundred

test.skipIf(postgres.left)(
  'an older record is brought up to date whole or not at all',
  { timeout: 300_000 },
  async () => {
    const at = await postgres.place();
    const record = await openRecord(at.options);
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const whole = await snapshot(record);
    let [n, isBroken] = [1, true];
    for (; isBroken; n += step) {
      const place = await postgres.place();
      await makeOlder(place, record.db);
      isBroken = await brokenAt(n, place);
      const again = await openRecord(place.options);
      expect(await snapshot(again), `broken at statement ${n}`).toEqual(whole);
      await again.close();
      await place.remove();
    }
    expect(n).toBeGreaterThan(30);
    await record.close();
    await at.remove();
  },
);

async function brokenAt(n: number, { options }: TestPlace): Promise<boolean> {
  const { pool, state } = breakAt(n, 'after', await openServer(options.databaseUrl ?? ''));
  const db = openKysely(pool);
  const opened = migrate(db).then(() => keepUp(db));
  await opened.catch((error: Error) => expect(error.message).toMatch(/broken|gone/));
  await db.destroy();
  return state.isBroken;
}

/** The tables of then with the rows of now, without the columns that came later, and facts to be drawn anew. */
async function makeOlder({ options }: TestPlace, now: OpenRecord['db']): Promise<void> {
  const db = openKysely(await openServer(options.databaseUrl ?? ''));
  await migrate(db, older);
  const plain = db.withoutPlugins();
  await plain.connection().execute(async (one) => {
    await sql`set session_replication_role = replica`.execute(one); // rows come in any order of their tables
    for (const table of await tablesOf(one)) await copy(table, now.withoutPlugins(), one);
    await sql`update record_rules set version = 1`.execute(one);
  });
  await db.destroy();
}

async function tablesOf(db: Plain): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

async function copy(table: string, from: Plain, to: Plain): Promise<void> {
  const { rows } = await sql<{
    all: string | null;
  }>`select jsonb_agg(t)::text as all from ${sql.table(table)} t`.execute(from);
  await sql`delete from ${sql.table(table)}`.execute(to);
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${rows[0]?.all ?? '[]'}::jsonb)`.execute(to);
}
