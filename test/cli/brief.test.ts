/** `readout brief` as people run it, on a record made of three samples. */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedded, type TestPlace } from '../record/databases.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = 'samples/2021-07-22-vna-khoi-karasin.txt';
let at: TestPlace;

beforeAll(async () => {
  at = await embedded.place();
  await readout('read', sample);
});
afterAll(() => at.remove());

type Ran = { readonly code: number; readonly out: string; readonly problems: string };

function readout(...given: string[]): Promise<Ran> {
  const words = [join(root, 'bin/readout.js'), ...given, '--data', at.options.dataDir ?? ''];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      words,
      { cwd: root, env: { ...process.env, DATABASE_URL: '' } },
      (error, out, problems) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, problems }),
    );
  });
}

test('brief gives the same bytes for the same record, and is the same whichever country is named first', async () => {
  const [one, again] = [await readout('brief', 'VNM', 'RUS'), await readout('brief', 'VNM', 'RUS')];
  expect(again.out).toBe(one.out);
});

test('brief says which country or person it does not know', async () => {
  expect(await readout('brief', 'Vietnma', 'RUS')).toMatchObject({ problems: expect.stringContaining('Vietnma') });
  expect((await readout('brief', 'VNM', 'VNM')).problems).toContain('two countries');
});
