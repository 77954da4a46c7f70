/** A record in a folder whose process is killed at any moment: what was being done is done or not, and nothing else has changed. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type NewJudgement, type OpenRecord, openRecord } from '../../src/record/index.js';
import { startEmbedded } from '../../src/record/store/embedded/start-embedded.js';
import { migrations } from '../../src/record/store/migrations/index.js';
import { readInChild, toggleInChild } from './child.js';
import { embedded } from './databases.js';
import { meetingOf } from './fixtures.js';
import { snapshot } from './snapshot.js';

const kills = 2;
const [first, second] = [meetingOf('first'), meetingOf('second')];

type Toggle = {
  readonly doIt: (record: OpenRecord, judgement: NewJudgement) => Promise<unknown>;
  readonly undoIt: (record: OpenRecord) => Promise<unknown>;
};

const toggles: Readonly<Record<'withdraw' | 'judge', Toggle>> = {
  withdraw: {
    doIt: (record) => record.withdraw(second.document.id),
    undoIt: (record) => record.read(second.document, second.coding),
  },
  judge: { doIt: (record, judgement) => record.judge(judgement), undoIt: withdrawAll },
};

async function withdrawAll(record: OpenRecord): Promise<void> {
  for (const { id } of await activeJudgements(record)) await record.withdrawJudgement(id, 'A. Roy');
}

function activeJudgements({ db }: OpenRecord) {
  return db.selectFrom('judgements').select(['id', 'left']).where('withdrawnAt', 'is', null).execute();
}

/** Rejects the first act of the second document. */
async function rejection({ db }: OpenRecord): Promise<NewJudgement> {
  const acts = db.selectFrom('acts').select('ref').where('documentId', '=', second.document.id).orderBy('ref');
  const { ref } = await acts.executeTakeFirstOrThrow();
  return { type: 'act', left: ref, right: '', verdict: 'different', value: { rejected: true }, who: 'A. Roy' };
}

async function everythingIn(record: OpenRecord) {
  return { ...(await snapshot(record)), judgements: (await activeJudgements(record)).map(({ left }) => left) };
}

describe('a record in a folder', () => {
  for (const [deed, { doIt, undoIt }] of Object.entries(toggles)) {
    test(`killed while it is told to ${deed} and to undo it, it is as before or as after`, {
      timeout: 120_000,
    }, async () => {
      const at = await embedded.place();
      const record = await openRecord(at.options);
      for (const { document, coding } of [first, second]) await record.read(document, coding);
      const judgement = await rejection(record);
      const before = await everythingIn(record);
      await doIt(record, judgement);
      const after = await everythingIn(record);
      await undoIt(record);
      await record.close();
      expect(after).not.toEqual(before);
      for (let n = 0; n < kills; n++) {
        const child = toggleInChild(at.options, deed as keyof typeof toggles, { ...second, judgement });
        await child.until('undone');
        const ms = Math.random() * 100;
        await wait(ms);
        child.process.kill('SIGKILL');
        await child.ended;
        const again = await openRecord(at.options);
        const told = `killed after ${ms} ms, the last it said was ${child.lines.at(-1)}`;
        expect([before, after], told).toContainEqual(await everythingIn(again));
        await undoIt(again);
        expect(await everythingIn(again), told).toEqual(before);
        await again.close();
      }
      await at.remove();
    });
  }

  test('killed while its tables are made, the next start has them all once', { timeout: 120_000 }, async () => {
    const [empty, whole] = [await embedded.place(), await embedded.place()];
    await (await startEmbedded(join(empty.options.dataDir ?? '', 'database'))).end();
    const copyOf = (place: typeof whole) =>
      cpSync(empty.options.dataDir ?? '', place.options.dataDir ?? '', { recursive: true });
    copyOf(whole);
    const started = performance.now();
    await readInChild(whole.options, []).ended;
    const duration = performance.now() - started;
    const tables = await tablesOf(whole.options.dataDir ?? '');
    expect(tables.migrations).toHaveLength(Object.keys(migrations).length);
    for (let n = 0; n < kills; n++) {
      const at = await embedded.place();
      copyOf(at);
      const child = readInChild(at.options, []);
      const ms = duration * (0.4 + 0.5 * Math.random());
      await wait(ms);
      child.process.kill('SIGKILL');
      await child.ended;
      expect(await tablesOf(at.options.dataDir ?? ''), `killed after ${ms} of ${duration} ms`).toEqual(tables);
      await at.remove();
    }
    for (const place of [empty, whole]) await place.remove();
  });
});

/** Opened once more: what stands in it then. */
async function tablesOf(dataDir: string) {
  const record = await openRecord({ dataDir });
  const plain = record.db.withoutPlugins();
  const columns = await sql`select table_name, column_name, data_type from information_schema.columns
    where table_schema = 'public' order by 1, 2`.execute(plain);
  const indexes = await sql`select indexname from pg_indexes where schemaname = 'public' order by 1`.execute(plain);
  const done = await sql`select name from kysely_migration order by 1`.execute(plain);
  await record.close();
  return { columns: columns.rows, indexes: indexes.rows, migrations: done.rows };
}
