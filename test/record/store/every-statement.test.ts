/** Broken off at any statement of reading, judging, withdrawing and migrating: all or nothing is in, and doing it again completes it. */

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewJudgement, type OpenRecord, openRecord, type Tables } from '../../../src/record/index.js';
import { judge, withdrawJudgement } from '../../../src/record/judgements/judge.js';
import { keepUp } from '../../../src/record/keep-up.js';
import { prepare } from '../../../src/record/reading/prepare.js';
import { readTogether } from '../../../src/record/reading/read-together.js';
import { migrate } from '../../../src/record/store/migrate.js';
import { migrations } from '../../../src/record/store/migrations/index.js';
import { openKysely } from '../../../src/record/store/open-kysely.js';
import { openServer } from '../../../src/record/store/open-server.js';
import { writing } from '../../../src/record/store/open-transaction.js';
import { withdrawDocument } from '../../../src/record/withdraw-document.js';
import { postgres, type TestPlace } from '../databases.js';
import { meetingOf } from '../fixtures.js';
import { type Snapshot, snapshot } from '../snapshot.js';
import { breakAt, type When } from './breaking-pool.js';

type Db = OpenRecord['db'];
type Deed = {
  readonly name: string;
  readonly doIt: (db: Db) => Promise<unknown>;
  readonly undoIt: (db: Db) => Promise<unknown>;
};

const ways: readonly When[] = ['before', 'after'];
const [first, second] = [meetingOf('first'), meetingOf('second')];
let at: TestPlace;
let record: OpenRecord;

beforeAll(async () => {
  if (postgres.left) return;
  at = await postgres.place();
  record = await openRecord(at.options);
  await record.read(first.document, first.coding);
});
afterAll(async () => {
  await record?.close();
  await at?.remove();
});

async function brokenAt(n: number, when: When, doIt: Deed['doIt']): Promise<boolean> {
  const { pool, state } = breakAt(n, when, await openServer(at.options.databaseUrl ?? ''));
  const db = openKysely(pool);
  await doIt(db).catch((error: Error) => expect(error.message).toMatch(/broken|gone/));
  await db.destroy();
  return state.isBroken;
}

/** Every n, or every few, up to the last statement; @returns how many there are, to within `step`. */
async function breakEverywhere({ doIt, undoIt }: Deed, when: When, step = 1): Promise<number> {
  const before = await snapshot(record);
  await doIt(record.db);
  const after = await snapshot(record);
  await undoIt(record.db);
  expect(await snapshot(record)).toEqual(before);
  for (let n = 1; ; n += step) {
    const isBroken = await brokenAt(n, when, doIt);
    await expectEither(await snapshot(record), before, after, n);
    await doIt(record.db);
    expect(await snapshot(record), `again after statement ${n}`).toEqual(after);
    await undoIt(record.db);
    if (!isBroken) return n - 1;
  }
}

async function expectEither(found: Snapshot, before: Snapshot, after: Snapshot, n: number): Promise<void> {
  const isWhole = JSON.stringify(found) === JSON.stringify(after);
  expect(found, `after statement ${n}`).toEqual(isWhole ? after : before);
}

async function column(query: string): Promise<string[]> {
  return (await sql<{ name: string }>`${sql.raw(query)}`.execute(record.db)).rows.map(({ name }) => name);
}

const judgements: Readonly<Record<string, () => Promise<Omit<NewJudgement, 'who'>>>> = {
  'that an act is none': async () => {
    const [left = ''] = await column(`select ref as name from acts order by ref`);
    return { type: 'act', left, right: '', verdict: 'different', value: { rejected: true } };
  },
  'that two names are one person': async () => {
    const [left = '', right = ''] = await column(
      `select key as name from identity_keys where type = 'person' order by key`,
    );
    return { type: 'person', left, right, verdict: 'same' };
  },
  'that two acts are of one commitment': async () => {
    const [left = '', right = ''] = await column(`select ref as name from acts order by ref`);
    return { type: 'link', left, right, verdict: 'same' };
  },
};

const read: Deed['doIt'] = (db) => writing(db, (tx) => readTogether(tx, [prepare(second.document, second.coding)]));
const withdraw: Deed['doIt'] = (db) => withdrawDocument(db, second.document.id, { account: null, name: 'a test' });

describe.skipIf(postgres.left)('on PostgreSQL, broken off at every statement', () => {
  for (const when of ways) {
    test(`reading is whole or not at all, ${when} the statement runs`, { timeout: 300_000 }, async () => {
      const statements = await breakEverywhere(
        { name: 'read', doIt: read, undoIt: withdraw },
        when,
        when === 'after' ? 1 : 7,
      );
      expect(statements).toBeGreaterThan(20);
    });
  }

  test.each(ways)('withdrawing is whole or not at all, %s the statement runs', { timeout: 300_000 }, async (when) => {
    await read(record.db);
    const deed = { name: 'withdraw', doIt: withdraw, undoIt: read };
    expect(await breakEverywhere(deed, when, when === 'after' ? 1 : 7)).toBeGreaterThan(10);
    await withdraw(record.db);
  });

  describe.each(Object.keys(judgements))('judging %s', (name) => {
    const doIt = async (db: Db) => judge(db, { ...(await judgements[name]?.()), who: 'A. Roy' } as NewJudgement);
    const undoIt = async (db: Db) => {
      const given = await sql<{ id: number }>`select id from judgements where withdrawn_at is null`.execute(record.db);
      for (const { id } of given.rows) await withdrawJudgement(db, id, 'A. Roy');
    };

    test.each(ways)('is whole or not at all, %s the statement runs', { timeout: 300_000 }, async (when) => {
      const deed = { name: 'judge', doIt, undoIt };
      expect(await breakEverywhere(deed, when, when === 'after' ? 1 : 7)).toBeGreaterThan(5);
    });

    test('is taken back whole or not at all', { timeout: 300_000 }, async () => {
      await doIt(record.db);
      const deed = { name: 'take back', doIt: undoIt, undoIt: doIt };
      expect(await breakEverywhere(deed, 'after')).toBeGreaterThan(5);
      await undoIt(record.db);
    });
  });

  test('migrating is whole or not at all', { timeout: 300_000 }, async () => {
    const whole = await tablesAfter('whole', 0);
    let n = 1;
    while ((await tablesAfter(`at_${n}`, n)) !== null) n += 7; // every seventh, because there are some hundred and fifty
    expect(whole).toEqual(await tablesAfter('again', 0));
    expect(n).toBeGreaterThan(30);
  });

  test('two that migrate at once both find the tables made once', { timeout: 120_000 }, async () => {
    const place = await postgres.place();
    const opened = await Promise.all([1, 2, 3].map(() => openRecord(place.options)));
    const { rows } = await sql`select name from kysely_migration`.execute(opened[0]?.db.withoutPlugins() as Db);
    expect(rows).toHaveLength(Object.keys(migrations).length);
    for (const one of opened) await one.close();
    await place.remove();
  });
});

/** Migrate in a schema of its own, broken at statement n, then again without; null when there is no such statement. */
async function tablesAfter(schema: string, n: number): Promise<unknown[] | null> {
  const server = new pg.Pool({ connectionString: at.options.databaseUrl, options: `-c search_path=${schema}` });
  await server.query(`create schema ${schema}`);
  const { pool, state } = breakAt(n, 'after', server);
  const broken = openKysely(pool);
  await migrate(broken)
    .then(() => keepUp(broken))
    .catch(() => {});
  const db = openKysely(server) as import('kysely').Kysely<Tables>;
  const made =
    await sql`select from pg_class where relname = 'documents' and relnamespace = current_schema()::regnamespace`.execute(
      db,
    );
  await migrate(db);
  const { rows } = await sql`select table_name, column_name, data_type from information_schema.columns
    where table_schema = ${schema} order by 1, 2`.execute(db);
  await server.query(`drop schema ${schema} cascade`);
  await server.end();
  expect(made.rows.length === 0 || rows.length > 0).toBe(true);
  return n > 0 && !state.isBroken ? null : rows;
}
