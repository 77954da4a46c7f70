/** Codings of several versions in one record: who may write, what is out of date, and what recoding keeps and shows. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Coding } from '../../../src/coding/types.js';
import {
  allowVersion,
  listActs,
  listJudgements,
  type OpenRecord,
  openRecord,
  outdatedDocuments,
  recordStats,
} from '../../../src/record/index.js';
import { migrate } from '../../../src/record/store/migrate.js';
import { openDatabase } from '../../../src/record/store/open-database.js';
import { databases, onBothDatabases } from '../databases.js';
import { codingOf, documentOf, meetingOf } from '../fixtures.js';

async function outdated(record: OpenRecord, version: string) {
  const found = [];
  for await (const { document } of outdatedDocuments(record.db, version)) found.push(document);
  return found;
}

const free = (record: OpenRecord) => record.db.updateTable('recordRules').set({ codingVersion: null }).execute();

/** The pledge read as a proposal, a word further on, and the request no longer seen. */
function otherwise(coding: Coding): Coding {
  const pledge = coding.acts[1] as Coding['acts'][number];
  return { ...coding, acts: [{ ...pledge, id: 'a1', kind: 'propose', trigger: [3, 6] }] };
}

const by = { account: null, name: 'a test' };

onBothDatabases('coding versions', (opened) => {
  test('are kept with each document, and counted', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding, '1+a');
    await record.read(documentOf('two'), null, '1+b');
    await record.read(documentOf('three'), null);
    const { codingVersions } = await recordStats(record.db);
    expect(codingVersions.map(({ name }) => name).sort()).toEqual(['1+a', '1+b', '?']);
    expect((await outdated(record, '1+b')).map(({ id }) => id)).toEqual(['sha256:one', 'sha256:three']);
  });

  test('the same coding of a newer version changes nothing but the version', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding, '1+a');
    expect((await record.read(document, coding, '1+b')).status).toBe('unchanged');
    expect(await outdated(record, '1+b')).toEqual([]);
  });

  test('the first worker says which may write, and another is refused with both names', async () => {
    const record = opened();
    await record.claimVersion('1+a');
    await record.claimVersion('1+a');
    await expect(record.claimVersion('1+b')).rejects.toMatchObject({ code: 'coding-version-differs' });
    const refused = record.read(documentOf('one'), null, '1+b');
    await expect(refused).rejects.toThrow(/version 1\+b.*version 1\+a.*readout recode/);
    expect((await record.read(documentOf('one'), null, '1+a')).status).toBe('read');
    await allowVersion(record.db, '1+b', by);
    await expect(record.read(documentOf('one'), null, '1+a')).rejects.toMatchObject({ code: 'coding-version-differs' });
    await free(record);
  });

  test('allowVersion leaves a record free that no workers share', async () => {
    const record = opened();
    await allowVersion(record.db, '1+b', by);
    expect((await record.read(documentOf('one'), null, '1+a')).status).toBe('read');
  });

  test('recoding shows what changed, keeps judgements, and reading the page again then changes nothing', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one', {
      dateline: { place: 'Port Est', country: 'EST', agency: null, date: '2024-09-05' },
    });
    await record.read(document, coding, '1+a');
    const [pledge] = (await listActs(record.db, { kinds: ['pledge'] })).items;
    const value = { kind: 'agree' } as const;
    await record.judge({ type: 'act', left: pledge?.ref ?? '', right: '', verdict: 'different', value, who: 'A. Roy' });
    const [stored] = await outdated(record, '1+b');
    const young = otherwise(coding);
    const change = await record.recode(stored ?? document, young, '1+b');
    expect(change).toMatchObject({ document: { id: document.id }, isChanged: true });
    expect(change.removed).toEqual([
      'act request NOR (Ána Brekke) → EST (Ministry of Trade): words (2–5)',
      'act pledge EST (Tomas Vell) → NOR: words (2–5)',
    ]);
    expect(change.added).toEqual(['act propose EST (Tomas Vell) → NOR: words (3–6)']);
    expect((await listActs(record.db)).items).toMatchObject([{ kind: 'agree', ref: pledge?.ref }]);
    expect((await listJudgements(record.db)).total).toBe(1);
    expect((await record.read(document, young, '1+b')).status).toBe('unchanged');
  });

  test('recoding to the same coding is no change, and a document withdrawn meanwhile stays out', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding, '1+a');
    const [stored] = await outdated(record, '1+b');
    const change = await record.recode(stored ?? document, coding, '1+b');
    expect(change).toMatchObject({ isChanged: false, removed: [], added: [] });
    await record.withdraw(document.id);
    await record.recode(document, coding, '1+c');
    expect((await recordStats(record.db)).documents).toBe(0);
  });
});

describe.each(databases)('a record written before versions were kept, on $name', ({ left, place }) => {
  test.skipIf(left)('opens, and all of it is out of date', async () => {
    const at = await place();
    const options = at.options.dataDir
      ? { dataDir: join(mkdtempSync(join(tmpdir(), 'readout-old-')), 'data') }
      : at.options;
    const { db } = await openDatabase(options);
    await migrate(db, '2026-11-25-wording');
    const row = { id: 'sha256:old', url: 'old.txt', captions: '[]', text: 'Old.', source: 'Old.', sourceMap: '[]' };
    await db
      .insertInto('documents')
      .values({ ...row, coding: JSON.stringify(codingOf(documentOf('old'))), fingerprint: 'f' } as never)
      .execute();
    await db.destroy();
    const record = await openRecord(options);
    expect((await outdated(record, '1+a')).map(({ id, text }) => [id, text])).toEqual([['sha256:old', 'Old.']]);
    await record.close();
    await at.remove();
  });
});
