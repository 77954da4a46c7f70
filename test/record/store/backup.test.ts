import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { backupRecord, listAudit, type OpenRecord, openRecord, restoreRecord } from '../../../src/record/index.js';
import { databases, embedded, postgres } from '../databases.js';
import { codingOf, contact, documentOf, person, takesPart } from '../fixtures.js';
import { numbersOf, snapshot } from '../snapshot.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-backup-'));

async function fill(options: Parameters<typeof openRecord>[0]): Promise<string> {
  const record = await openRecord(options);
  for (const seed of ['one', 'two', 'three']) {
    const document = documentOf(seed, { title: `L’État — “${seed}”\n\t\\ ✓` });
    const people = [person('p1', 'Ana Ruiz', 'NOR', [{}]), person('p2', 'Bo Lind', 'EST')];
    const contacts = [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])];
    await record.read(document, codingOf(document, { people, contacts }));
  }
  const copy = documentOf('copy', { text: documentOf('one').text });
  await record.read(copy, codingOf(copy));
  const file = join(folder, `${Math.random()}.gz`);
  await backupRecord(record.db, file);
  await record.close();
  return file;
}

const ways = databases.flatMap((from) => databases.map((to) => [from, to] as const));

describe.each(ways)('backup', (from, to) => {
  test.skipIf(from.left || to.left)(`of ${from.name} restores on ${to.name} with every number the same`, async () => {
    const [one, two] = [await from.place(), await to.place()];
    const { rows } = await restoreRecord(await fill(one.options), two.options);
    const [before, after] = [await openRecord(one.options), await openRecord(two.options)];
    expect(rows).toBeGreaterThan(30);
    const { items } = await listAudit(after.db, { action: 'record.restored' });
    expect(items).toMatchObject([{ who: 'a program', subject: 'record', after: { rows } }]);
    expect(await snapshot(after)).toEqual(await snapshot(before));
    expect(await numbersOf(after)).toEqual(await numbersOf(before));
    const next = documentOf('next');
    const people = [person('p1', 'Eva Novak', 'NOR')];
    expect((await after.read(next, codingOf(next, { people }))).status).toBe('read');
    for (const record of [before, after]) await record.close();
    for (const place of [one, two]) await place.remove();
  });
});

type Line = {
  readonly table?: string;
  readonly rows?: readonly Record<string, unknown>[];
  readonly sequences?: Readonly<Record<string, number>>;
};

/** The same backup as the version before wrote it: without the columns and the table that came later, facts drawn in an older way. */
function asOlder(file: string): string {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  const all = lines.map((text) => JSON.parse(text) as Line);
  const older = all
    .filter(({ table }) => table !== 'audit')
    .map((line) => {
      if ('migration' in line) return { ...line, migration: '2026-11-25-wording' };
      if (line.table === 'record_rules') return { ...line, rows: [{ version: 0 }] };
      const { audit_id_seq: _a, ...sequences } = line.sequences ?? {};
      if (line.sequences) return { ...line, sequences };
      if (line.table !== 'documents') return line;
      return { ...line, rows: line.rows?.map(({ terms: _t, coding_version: _v, ...row }) => row) };
    });
  writeFileSync(`${file}.older`, gzipSync(older.map((line) => `${JSON.stringify(line)}\n`).join('')));
  return `${file}.older`;
}

const termsIn = ({ db }: OpenRecord) => db.selectFrom('documents').select(['id', 'terms']).orderBy('id').execute();

describe.each(databases)('a backup of an older version', (database) => {
  test.skipIf(database.left)(`is brought up to date as it is restored on ${database.name}`, async () => {
    const [one, two] = [await embedded.place(), await database.place()];
    await restoreRecord(asOlder(await fill(one.options)), two.options);
    const [before, after] = [await openRecord(one.options), await openRecord(two.options)];
    expect(await snapshot(after)).toEqual(await snapshot(before));
    expect((await termsIn(after))[0]?.terms).toContain('#trade');
    expect(await termsIn(after)).toEqual(await termsIn(before));
    for (const record of [before, after]) await record.close();
    for (const place of [one, two]) await place.remove();
  });
});

test('restore leaves a record alone that holds something, and says so', async () => {
  const at = await embedded.place();
  const file = await fill(at.options);
  await expect(restoreRecord(file, at.options)).rejects.toMatchObject({ code: 'restore-not-empty' });
  await at.remove();
});

test('restore takes nothing from a backup that is cut off, damaged or none', async () => {
  const [from, at] = [await embedded.place(), await embedded.place()];
  const bytes = readFileSync(await fill(from.options));
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(bytes.length >> 1) ^ 0xff, bytes.length >> 1);
  for (const content of [bytes.subarray(0, bytes.length - 40), damaged, Buffer.from('no backup')]) {
    const file = join(folder, 'bad.gz');
    writeFileSync(file, content);
    await expect(restoreRecord(file, at.options)).rejects.toMatchObject({ code: 'backup-unreadable' });
  }
  const record = await openRecord(at.options);
  expect((await snapshot(record)).documents).toEqual([]);
  await record.close();
  for (const place of [from, at]) await place.remove();
});

test('restore says of a backup that unpacks to values that no column takes that it is damaged', async () => {
  const [from, at] = [await embedded.place(), await embedded.place()];
  const lines = gunzipSync(readFileSync(await fill(from.options))).toString();
  const file = join(folder, 'values.gz');
  writeFileSync(file, gzipSync(lines.replace(/"version":\d+/, '"version":56455374542914550')));
  await expect(restoreRecord(file, at.options)).rejects.toMatchObject({ code: 'backup-unreadable' });
  for (const place of [from, at]) await place.remove();
});

test.skipIf(postgres.left)('backup holds one moment while others write', async () => {
  const at = await postgres.place();
  const record = await openRecord(at.options);
  const read = (n: number) => record.read(documentOf(`d${n}`), codingOf(documentOf(`d${n}`)));
  for (let n = 0; n < 10; n++) await read(n);
  const file = join(folder, 'moving.gz');
  await Promise.all([backupRecord(record.db, file), ...Array.from({ length: 10 }, (_, n) => read(10 + n))]);
  await record.close();
  const there = await embedded.place();
  await restoreRecord(file, there.options);
  const restored = await openRecord(there.options);
  const kept = (await snapshot(restored)).documents?.length ?? 0;
  expect(kept).toBeGreaterThanOrEqual(10);
  await restored.close();
  for (const place of [at, there]) await place.remove();
});

test('backup says which file could not be written, and leaves none', async () => {
  const at = await embedded.place();
  const record = await openRecord(at.options);
  await expect(backupRecord(record.db, '/proc/none/x.gz')).rejects.toThrow('/proc/none/x.gz');
  await record.close();
  await at.remove();
});
