import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.js';
import { folderWith, french, newFolder, readout } from './run.js';

const timeout = 240_000;

test('recode brings what an older version coded up to date, says what changed, and then has nothing to do', {
  timeout,
}, async () => {
  const data = newFolder();
  const texts = folderWith({
    'one.txt': french,
    'two.txt': french.replace('mardi', 'mercredi').repeat(1).slice(0, -7),
  });
  readout(['read', texts, '--data', data]);
  expect(readout(['recode', '--data', data]).out).toMatch(/^0 documents coded again as \d.*: 0 changed\n$/);
  await becomeOld(data);
  const { out, code } = readout(['recode', '--data', data, '--workers', '0']);
  expect(code).toBe(0);
  expect(out).toMatch(/\+ act pledge RUS/);
  expect(out).toMatch(/1 changed\n$/);
  expect(readout(['recode', '--data', data]).out).toMatch(/^0 documents/);
  expect(readout(['read', texts, '--data', data]).out).toMatch(/unchanged +│ +[12] /);
});

/** As if an older version had coded them, and seen no act in the first. */
async function becomeOld(dataDir: string): Promise<void> {
  const record = await openRecord({ dataDir });
  await record.db.updateTable('documents').set({ codingVersion: '0.0.1+0' }).execute();
  await sql`update documents set coding = jsonb_set(coding, '{acts}', '[]'), fingerprint = 'older'
    where id = (select min(id) from documents where reprint_of is null)`.execute(record.db);
  await record.close();
}
