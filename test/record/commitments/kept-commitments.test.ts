/** Commitments kept in the record are those that would be put together anew, whatever happened to it since. */

import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/coding/types.js';
import { keptCommitments } from '../../../src/record/commitments/kept-commitments.js';
import { outlinesOf } from '../../../src/record/commitments/outlines-of.js';
import {
  backupRecord,
  keepAllCommitments,
  keepCommitmentsReady,
  type NewJudgement,
  type OpenRecord,
  openRecord,
  outlinesBetween,
  restoreRecord,
} from '../../../src/record/index.js';
import { type Database, openDatabase } from '../../../src/record/store/open-database.js';
import { databases, onBothDatabases, postgres, type TestPlace } from '../databases.js';
import { act, codingOf, contact, documentOf, party, person, takesPart } from '../fixtures.js';

const who = 'A. Roy';
const pair = { a: 'EST', b: 'NOR' };

/** The same numbers for the same seed: 0 ≤ n < below. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return (state >>> 0) % below;
  };
}

const kinds: readonly ActKind[] = ['request', 'pledge', 'aid', 'refuse', 'propose', 'discuss'];
const wanted = ['generators for hospitals', 'a bridge over the river', 'vaccines for schools', 'wheat and fertiliser'];
const countries = ['EST', 'NOR', 'MAR'];

/** One of six texts, which differs with what is thrown: a meeting, and two acts in it or beside it. */
function toldBy(throwing: (below: number) => number) {
  const one = throwing(6);
  const [left, right] = throwing(2) === 0 ? ['EST', 'NOR'] : ['NOR', countries[throwing(3)] ?? ''];
  const document = documentOf(`text${one}`, { published: `2024-0${1 + one}-05` });
  const people = [person('p1', 'Ana Brekke', 'NOR', [{}]), person('p2', 'Tomas Vell', 'EST', [{}])];
  const date = throwing(3) === 0 ? null : `2024-0${1 + throwing(6)}-04`;
  const contacts = [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')], { date })];
  const acts = ['a1', 'a2'].map((id, n) => {
    const matters = [{ span: [5, 10] as const, text: wanted[throwing(4)] ?? '' }];
    const given = { matters, due: throwing(2) === 0 ? '2024-05' : null, contact: throwing(2) === 0 ? 'c1' : null };
    const trigger = [20 * n + 2, 20 * n + 5] as const;
    return act(id, kinds[throwing(6)] ?? 'request', party([left]), party([right]), { ...given, trigger });
  });
  return { document, coding: codingOf(document, { people, contacts, acts }) };
}

async function oneOf(record: OpenRecord, query: string, throwing: (below: number) => number): Promise<string> {
  const { rows } = await sql<{ ref: string }>`${sql.raw(query)}`.execute(record.db);
  return rows[throwing(Math.max(1, rows.length))]?.ref ?? '';
}

type Change = (record: OpenRecord, throwing: (below: number) => number) => Promise<unknown>;

/** A judgement that contradicts another, or has nothing to judge, changes nothing. */
const judge = (record: OpenRecord, judgement: Omit<NewJudgement, 'who'>) =>
  record.judge({ ...judgement, who }).catch((error) => expect(error).toHaveProperty('code'));

const changes: Readonly<Record<string, Change>> = {
  read: (record, throwing) => {
    const { document, coding } = toldBy(throwing);
    return record.read(document, coding);
  },
  recode: (record, throwing) => {
    const { document, coding } = toldBy(throwing);
    return record.recode(document, coding, '1+a');
  },
  withdraw: (record, throwing) => record.withdraw(`sha256:text${throwing(6)}`),
  link: async (record, throwing) => {
    const refs = `select ref from acts order by ref`;
    const [left, right] = [await oneOf(record, refs, throwing), await oneOf(record, refs, throwing)];
    return judge(record, { type: 'link', left, right, verdict: throwing(3) === 0 ? 'different' : 'same' });
  },
  correct: async (record, throwing) => {
    const left = await oneOf(record, `select ref from acts order by ref`, throwing);
    const values = [{ rejected: true as const }, { kind: 'pledge' as const }, { due: '2024-02' }];
    return judge(record, { type: 'act', left, right: '', verdict: 'different', value: values[throwing(3)] ?? null });
  },
  meet: async (record, throwing) => {
    const refs = `select ref from contact_accounts order by ref`;
    const [left, right] = [await oneOf(record, refs, throwing), await oneOf(record, refs, throwing)];
    return judge(record, { type: 'contact', left, right, verdict: throwing(2) === 0 ? 'different' : 'same' });
  },
  takeBack: async (record, throwing) => {
    const given = `select id::text as ref from judgements where withdrawn_at is null order by id`;
    const id = Number(await oneOf(record, given, throwing));
    return id > 0 ? record.withdrawJudgement(id, who) : undefined;
  },
};

async function pairsOf({ db }: OpenRecord) {
  return (await sql<{ a: string; b: string }>`select a, b from relations order by a, b`.execute(db)).rows;
}

/** Of every relation. @returns all of it as text. */
async function expectKeptAsAnew(record: OpenRecord, after: string): Promise<string> {
  const said: string[] = [];
  for (const each of await pairsOf(record)) {
    const anew = JSON.stringify(await outlinesOf(record.db, each));
    for (const time of ['first', 'second'])
      expect(JSON.stringify(await keptCommitments(record.db, each)), `${time} time, ${after}`).toBe(anew);
    expect(JSON.stringify(await outlinesBetween(record.db, each.a, each.b)), `in memory, ${after}`).toBe(anew);
    said.push(anew);
  }
  return said.join('\n');
}

onBothDatabases('commitments kept in the record', (opened) => {
  test.each([3, 11, 27])(
    'equal those put together anew after any change, thrown with %i',
    { timeout: 120_000 },
    async (seed) => {
      const [record, throwing] = [opened(), dice(seed)];
      const names = [...Object.keys(changes), 'read', 'read', 'read'];
      const seen = new Set<string>();
      const done: string[] = [];
      for (let n = 0; n < 40; n++) {
        const name = n < 4 ? 'read' : (names[throwing(names.length)] ?? '');
        await changes[name]?.(record, throwing);
        done.push(name);
        seen.add(await expectKeptAsAnew(record, done.join(', ')));
      }
      expect(seen.size).toBeGreaterThan(12); // much did change
    },
  );

  test('are read from there, by other rules put together anew, and gone with their relation', async () => {
    const record = opened();
    for (let n = 1; n < 6; n++) await changes.read?.(record, dice(n));
    const said = JSON.stringify(await keptCommitments(record.db, pair));
    expect(said).not.toBe('[]');
    await sql`update kept_commitments set outlines = '[]'`.execute(record.db);
    expect(await keptCommitments(record.db, pair)).toEqual([]);
    await sql`update kept_commitments set rules = 'of another release'`.execute(record.db);
    expect(JSON.stringify(await keptCommitments(record.db, pair))).toBe(said);
    for (let n = 0; n < 6; n++) await record.withdraw(`sha256:text${n}`);
    expect((await sql`select from kept_commitments`.execute(record.db)).rows).toEqual([]);
  });

  test('stay beside those of another release at work, and outlive one that was left by a day', async () => {
    const record = opened();
    const releases = async () =>
      (await sql`select rules <> 'another' as own from kept_commitments order by 1`.execute(record.db)).rows;
    for (let n = 1; n < 6; n++) await changes.read?.(record, dice(n));
    await keptCommitments(record.db, pair);
    await sql`delete from kept_commitments where (a, b) <> (${pair.a}, ${pair.b})`.execute(record.db);
    await sql`update kept_commitments set rules = 'another'`.execute(record.db);
    await keptCommitments(record.db, pair);
    expect(await releases()).toEqual([{ own: false }, { own: true }]);
    await sql`update kept_commitments set kept_at = now() - interval '25 hours', mark = gen_random_uuid()`.execute(
      record.db,
    );
    await keptCommitments(record.db, pair);
    expect(await releases()).toEqual([{ own: true }]);
  });

  test('are kept ready of every relation that changed, and of no other', async () => {
    const record = opened();
    const tell = (seed: string, other: string) => {
      const document = documentOf(seed);
      const acts = [act('a1', 'request', party(['NOR']), party([other]))];
      return record.read(document, codingOf(document, { acts }));
    };
    for (const other of ['EST', 'MAR']) await tell(`of ${other}`, other);
    expect([await keepAllCommitments(record.db), await keepAllCommitments(record.db)]).toEqual([2, 0]);
    await tell('more', 'MAR');
    expect([await keepAllCommitments(record.db), await keepAllCommitments(record.db)]).toEqual([1, 0]);
    await expectKeptAsAnew(record, 'keeping all');
    await keepCommitmentsReady(record.db, AbortSignal.abort());
  });

  // Who asks when the first has ended finds an equal copy: on a busy machine three may not come at one time, and are asked to again.
  test('are put together once for all who ask at a time', { retry: 5 }, async () => {
    const record = opened();
    for (let n = 1; n < 6; n++) await changes.read?.(record, dice(n));
    await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.1)`.execute(record.db))); // connections stand ready
    const [one, ...others] = await Promise.all([1, 2, 3].map(() => keptCommitments(record.db, pair)));
    for (const other of others) expect(other).toBe(one);
  });
});

describe.each(databases)('a backup', (database) => {
  test.skipIf(database.left)(
    `leaves kept commitments out, and restored on ${database.name} they are put together anew`,
    async () => {
      const [one, two] = [await database.place(), await database.place()];
      const record = await openRecord(one.options);
      for (let n = 1; n < 6; n++) await changes.read?.(record, dice(n));
      const said = await expectKeptAsAnew(record, 'reading');
      const file = `${one.options.dataDir ?? two.options.dataDir ?? '/tmp/kept'}-${process.pid}.gz`;
      await backupRecord(record.db, file);
      await restoreRecord(file, two.options);
      const restored = await openRecord(two.options);
      expect((await sql`select from kept_commitments`.execute(restored.db)).rows).toEqual([]);
      expect(await expectKeptAsAnew(restored, 'restoring')).toBe(said);
      for (const each of [record, restored]) await each.close();
      for (const place of [one, two]) await place.remove();
    },
  );
});

/** The same place for who may only read. */
function readOnly({ options }: TestPlace): Promise<Database> {
  const databaseUrl = `${options.databaseUrl}?options=-c%20default_transaction_read_only%3Don`;
  return openDatabase({ databaseUrl });
}

describe.skipIf(postgres.left)('on a server', () => {
  test('who may only read has commitments, and keeps none', async () => {
    const at = await postgres.place();
    const record = await openRecord(at.options);
    for (let n = 1; n < 6; n++) await changes.read?.(record, dice(n));
    const { db } = await readOnly(at);
    await expect(sql`delete from kept_commitments`.execute(db)).rejects.toThrow('read-only');
    expect(await keepAllCommitments(db)).toBe(0);
    const said = await keptCommitments(db, pair);
    expect((await sql`select from kept_commitments`.execute(db)).rows).toEqual([]);
    expect(await keptCommitments(record.db, pair)).toEqual(said);
    expect(await keptCommitments(db, pair)).toEqual(said);
    await db.destroy();
    await record.close();
    await at.remove();
  });

  test('many that ask while one writes are never told what is over', { timeout: 120_000 }, async () => {
    const at = await postgres.place();
    const [writer, ...readers] = await Promise.all([1, 2, 3, 4].map(() => openRecord(at.options)));
    if (!writer) throw new Error('not open');
    const [throwing, names] = [dice(5), Object.keys(changes)];
    let [isOver, asked] = [false, 0];
    const asking = readers.map(async ({ db }) => {
      while (!isOver) {
        await outlinesBetween(db, pair.a, pair.b);
        asked++;
      }
    });
    for (let n = 0; n < 40; n++) {
      await changes[n < 6 ? 'read' : (names[throwing(names.length)] ?? '')]?.(writer, throwing);
      const anew = JSON.stringify(await outlinesOf(writer.db, pair));
      for (const { db } of readers) expect(JSON.stringify(await outlinesBetween(db, pair.a, pair.b))).toBe(anew);
    }
    isOver = true;
    await Promise.all(asking);
    expect(asked).toBeGreaterThan(100);
    for (const record of [writer, ...readers]) await record.close();
    await at.remove();
  });
});
