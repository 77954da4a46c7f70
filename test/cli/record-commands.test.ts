/** The commands that ask the record, run as people run them. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.js';
import { embedded, type TestPlace } from '../record/databases.js';
import { meetingOf } from '../record/fixtures.js';

const bin = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
let at: TestPlace;

beforeAll(async () => {
  at = await embedded.place();
  const record = await openRecord(at.options);
  const { document, coding } = meetingOf('one');
  await record.read(document, coding);
  await record.close();
});
afterAll(() => at.remove());

type Ran = { readonly code: number; readonly out: string; readonly problems: string };

function readout(...given: string[]): Promise<Ran> {
  const words = [bin, ...given, '--data', at.options.dataDir ?? ''];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env: { ...process.env, DATABASE_URL: '' } }, (error, out, problems) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, problems }),
    );
  });
}

test('acts lists what matches, as a table and as JSON with offsets', { timeout: 60_000 }, async () => {
  const table = await readout('acts', 'nor', 'EST', '--kind', 'pledge,refuse');
  expect(table.out).toMatch(/2024-09-04.*pledge.*Tomas Vell \(EST\) → \(NOR\)/);
  expect(table.out).not.toContain('request');
  const { items, total } = JSON.parse((await readout('acts', '--person', 'brekke', '--json')).out);
  expect([total, items[0].kind, items[0].trigger.span]).toEqual([1, 'request', [2, 5]]);
});

test('contacts, people, tenures and stats answer from the record', { timeout: 120_000 }, async () => {
  expect((await readout('contacts', 'NOR', '--from', '2024', '--to', '2025')).out).toMatch(
    /meeting.*EST NOR.*Ána Brekke, Tomas Vell/,
  );
  expect((await readout('people', '--name', 'ana')).out).toMatch(/Ána Brekke.*NOR.*ambassador of Norland to Estmark/);
  const tenures = await readout('tenures', '--country', 'EST', '--on', '2024-09-04');
  expect(tenures.out).toMatch(/Tomas Vell.*minister of trade.*2024-09-05.*Norland Agency/);
  expect(JSON.parse((await readout('stats', '--json')).out)).toMatchObject({
    documents: 1,
    acts: 2,
    people: 2,
    tenures: 2,
  });
});

test('a filter that leaves nothing says so, and a wrong one is wrong use', { timeout: 60_000 }, async () => {
  expect(await readout('contacts', '--kind', 'call')).toMatchObject({
    code: 0,
    out: '',
    problems: expect.stringContaining('Nothing'),
  });
  const wrong = await readout('acts', '--from', '2021-02-31');
  expect([wrong.code, wrong.problems]).toEqual([2, expect.stringContaining('Give a day that exists')]);
});

test('withdraw takes a document by address, and says when none or several fit', { timeout: 60_000 }, async () => {
  const none = await readout('withdraw', 'nowhere.txt');
  expect([none.code, none.problems]).toEqual([1, expect.stringContaining('fits no document')]);
  expect((await readout('withdraw', '/texts/one.txt')).out).toBe('withdrawn: /texts/one.txt\n');
  expect(JSON.parse((await readout('stats', '--json')).out)).toMatchObject({ documents: 0, acts: 0, people: 0 });
});

test('brief writes a note to a file and to the terminal, and says what it does not know', {
  timeout: 120_000,
}, async () => {
  const empty = await readout('brief', 'PER', 'Chile');
  expect(empty).toMatchObject({
    code: 0,
    out: expect.stringContaining('holds nothing on the relation between Peru and Chile'),
  });
  const file = join(at.options.dataDir ?? '', 'note.docx');
  expect(await readout('brief', 'PER', 'CHL', '-o', file)).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(await readout('brief', 'PER', 'Chille')).toMatchObject({
    code: 1,
    problems: expect.stringContaining('Nearest: CHL'),
  });
  expect((await readout('brief', 'PER', 'CHL', '-o', 'note.odt')).problems).toContain('.md, .html, .docx');
  expect((await readout('brief', 'PER', 'CHL', '--on', '2024')).code).toBe(2);
});

test('wording says where there is none', { timeout: 60_000 }, async () => {
  expect(await readout('wording', 'EST', 'NOR')).toMatchObject({
    code: 0,
    problems: expect.stringContaining('Nothing'),
  });
  expect(JSON.parse((await readout('wording', 'EST', 'NOR', '--uses', '--json')).out)).toEqual({ items: [], total: 0 });
});
