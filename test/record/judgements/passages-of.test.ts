/** What somebody sees who is to judge: sentences of the documents, and the values of a label. */

import { expect, test } from 'vitest';
import { listCandidates, passagesOf } from '../../../src/record/index.js';
import { fillRecord } from '../../views/support/fill-record.js';
import { requestByRussia, requestByVietnam } from '../../views/support/sketches.js';

test('a candidate comes with the sentences that tell of both sides, and the words in them that name it', async () => {
  const record = await fillRecord([requestByVietnam, requestByRussia]);
  const { items } = await listCandidates(record.db, { state: 'all', types: ['contact'] });
  const [told] = items;
  expect(told?.left.said).toMatchObject({ kind: 'meeting', date: '2021-07-22', countries: ['RUS', 'VNM'] });
  const refs = [told?.left.ref ?? '', told?.right.ref ?? ''];
  const passages = await passagesOf(record.db, 'contact', refs);
  const words = refs.map((ref) => passages.get(ref)?.[0]);
  const french = words.find((one) => one?.document.language === 'fr');
  expect(french?.words).toMatch(/^Moscou – Dang Minh Khôi s’est entretenu jeudi .*Conseil de la Fédération\.$/);
  expect(french?.words.slice(...french.mark)).toMatch(/^Dang Minh Khôi s’est entretenu/);
  await record.close();
});

test('an identity is shown by its latest documents, at most three', async () => {
  const record = await fillRecord([requestByVietnam, requestByRussia]);
  const { key } = await record.db
    .selectFrom('identityKeys')
    .select('key')
    .where('key', 'like', '%khoi%')
    .executeTakeFirstOrThrow();
  const passages = await passagesOf(record.db, 'person', [key, 'nobody']);
  expect([...passages.keys()]).toEqual([key]);
  for (const found of passages.values()) {
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { words, mark } of found) expect(words.slice(...mark)).toMatch(/Khôi|Khoi/);
  }
  expect(passages.has('nobody')).toBe(false);
  await record.close();
});
