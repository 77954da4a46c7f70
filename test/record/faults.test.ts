/** Killed, starved of disk, opened twice, written to by many: nothing lost, nothing doubled, and a message that helps. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { listRelations, openRecord } from '../../src/record/index.js';
import { readInChild } from './child.js';
import { databases, embedded, postgres } from './databases.js';
import { codingOf, documentOf, meetingOf } from './fixtures.js';
import { type Snapshot, snapshot } from './snapshot.js';

const many = Array.from({ length: 8 }, (_, n) => meetingOf(`doc${n}`));

/** What reading these documents without any accident leaves, on a database of the same kind. */
async function undisturbed(database: (typeof databases)[number]): Promise<Snapshot> {
  const at = await database.place();
  const record = await openRecord(at.options);
  for (const { document, coding } of many) await record.read(document, coding);
  const said = await snapshot(record);
  await record.close();
  await at.remove();
  return said;
}

for (const database of databases) {
  describe.skipIf(database.left)(`a record on ${database.name}`, () => {
    test('killed while reading, it opens with whole documents only, and reading again completes it', {
      timeout: 240_000,
    }, async () => {
      const at = await database.place();
      for (const [document, ms] of [
        [1, 3],
        [4, 11],
      ] as const) {
        const child = readInChild(at.options, many);
        await child.until(`sha256:doc${document}`);
        await wait(ms);
        child.process.kill('SIGKILL');
        await child.ended;
        expect(child.lines).not.toContain('done');
        const record = await openRecord(at.options);
        const told = child.lines.filter((line) => /^(read|unchanged) /.test(line)).length;
        const said = await snapshot(record);
        expect(said.documents?.length).toBeGreaterThanOrEqual(told);
        expect(said.acts).toHaveLength(2 * (said.documents?.length ?? 0));
        await record.close();
      }
      const child = readInChild(at.options, many);
      await child.ended;
      expect(child.lines.at(-1)).toBe('done');
      const record = await openRecord(at.options);
      expect(await snapshot(record)).toEqual(await undisturbed(database));
      await record.close();
      await at.remove();
    });

    test('read by many at once, each reader sees whole documents', async () => {
      const at = await database.place();
      const record = await openRecord(at.options);
      const reading = Promise.all(many.map(({ document, coding }) => record.read(document, coding)));
      const seen = await Promise.all(Array.from({ length: 20 }, () => listRelations(record.db)));
      for (const { items } of seen) if (items[0]) expect(items[0].acts % 2).toBe(0);
      await reading;
      expect((await listRelations(record.db)).items[0]).toMatchObject({ contacts: 1, acts: 2 * many.length });
      await record.close();
      await at.remove();
    });
  });
}

describe('a data folder', () => {
  test('a second process is told who has it open; the first goes on', { timeout: 180_000 }, async () => {
    const at = await embedded.place();
    const first = await openRecord(at.options);
    const second = readInChild(at.options, many);
    await second.ended;
    expect(second.lines.join()).toMatch(/^failed record-in-use .*process \d+ on .* has this record open.*DATABASE_URL/);
    expect((await first.read(documentOf('one'), null)).status).toBe('read');
    await expect(openRecord(at.options)).rejects.toMatchObject({ code: 'record-in-use' });
    await first.close();
    await (await openRecord(at.options)).close();
    await at.remove();
  });

  test('a lock left by a killed process, or by another process that got its number, is taken over', async () => {
    const at = await embedded.place();
    const lock = join(at.options.dataDir ?? '', 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '1' }));
    await (await openRecord(at.options)).close();
    if (existsSync('/proc/1/stat')) {
      writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
      await (await openRecord(at.options)).close();
    }
    expect(existsSync(lock)).toBe(false);
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another-machine', started: '1' }));
    await expect(openRecord(at.options)).rejects.toMatchObject({ code: 'record-in-use' });
    expect(readFileSync(lock, 'utf8')).toContain('another-machine');
    await at.remove();
  });

  test('killed while it is made, the next start makes it anew', { timeout: 180_000 }, async () => {
    const at = await embedded.place();
    const child = readInChild(at.options, []);
    while (!existsSync(join(at.options.dataDir ?? '', 'database.new')) && child.process.exitCode === null)
      await wait(5);
    child.process.kill('SIGKILL');
    await child.ended;
    const record = await openRecord(at.options);
    expect((await record.read(documentOf('one'), null)).status).toBe('read');
    await record.close();
    await at.remove();
  });

  test('a folder that cannot be one says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openRecord({ dataDir: join(file, 'data') })).rejects.toMatchObject({ code: 'record-no-access' });
    rmSync(folder, { recursive: true });
  });

  test('a file that cannot grow stops the reading with a message, and what was read stays', {
    timeout: 180_000,
  }, async () => {
    const at = await embedded.place();
    await (await openRecord(at.options)).close();
    const child = readInChild(at.options, largeOnes(20), false, 'ulimit -f 16000');
    await child.ended;
    expect(child.lines.at(-1)).toMatch(/^failed disk-full .*the disk is full.*Make room/);
    await expectWhole(at.options, child.lines);
    await at.remove();
  });

  test.skipIf(!mayMount())(
    'on a full disk reading stops with a message, and what was read stays',
    { timeout: 180_000 },
    async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'readout-small-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', dataDir]);
      try {
        const child = readInChild({ dataDir }, largeOnes(40));
        await child.ended;
        expect(child.lines.at(-1)).toMatch(/^failed disk-full .*the disk is full.*Make room/);
        await expectWhole({ dataDir }, child.lines);
      } finally {
        execFileSync('umount', ['-l', dataDir]);
        rmSync(dataDir, { recursive: true });
      }
    },
  );
});

describe.skipIf(postgres.left)('a server', () => {
  test('eight writers of the same documents at once leave each once, and one identity for each person', {
    timeout: 180_000,
  }, async () => {
    const at = await postgres.place();
    const records = await Promise.all(Array.from({ length: 8 }, () => openRecord(at.options)));
    const results = await Promise.all(
      records.flatMap((record, n) => {
        const order = [...many.slice(n), ...many.slice(0, n)];
        return order.map(({ document, coding }) => record.read(document, coding));
      }),
    );
    expect(results.filter((result) => result.status === 'read')).toHaveLength(many.length);
    expect(results.filter((result) => result.status === 'unchanged')).toHaveLength(7 * many.length);
    const [first] = records;
    if (first) expect(await snapshot(first)).toEqual(await undisturbed(postgres));
    await Promise.all(records.map((record) => record.close()));
    await at.remove();
  });

  test('two that open a new database at once both find its tables', async () => {
    const at = await postgres.place();
    const records = await Promise.all([openRecord(at.options), openRecord(at.options)]);
    for (const record of records) expect((await listRelations(record.db)).total).toBe(0);
    await Promise.all(records.map((record) => record.close()));
    await at.remove();
  });

  test('a server that does not answer is named without its password', async () => {
    const opening = openRecord({ databaseUrl: 'postgres://someone:secret@127.0.0.1:1/none' });
    await expect(opening).rejects.toMatchObject({ code: 'server-unreachable' });
    await expect(opening).rejects.toThrow(/^(?!.*secret).*DATABASE_URL/);
  });
});

/** Documents of half a megabyte that do not compress. */
function largeOnes(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: 45_000 }, () => Math.random().toString(36).slice(2)).join(' ');
    const document = documentOf(`large${n}`, { text, source: text });
    return { document, coding: codingOf(document) };
  });
}

async function expectWhole(options: { dataDir?: string | undefined }, lines: readonly string[]): Promise<void> {
  const read = lines.filter((line) => line.startsWith('read '));
  expect(read.length).toBeGreaterThan(0);
  const record = await openRecord(options);
  const rows = await record.db.selectFrom('documents').select(['id']).execute();
  expect(rows).toHaveLength(read.length);
  await record.close();
}

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'readout-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', ['-l', folder]);
    return true;
  } catch {
    console.warn('Full-disk test on a small disk left out: this user may not mount one; the file-size test runs.');
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
