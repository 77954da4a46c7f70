/** Commitments of the whole record, of as many relations as one answer looks at. */

import { expect, test } from 'vitest';
import { commitmentsByWords, commitmentsDue, type OpenRecord } from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, party } from '../fixtures.js';

const wanted = 'generators for the northern hospitals';

async function ask(record: OpenRecord, debtor: string, due = '2024-12'): Promise<void> {
  const own = documentOf(debtor).text; // so that none is a reprint of another
  const text = `They asked for ${wanted}. ${own}`;
  const document = documentOf(debtor, { text, source: text });
  const told = { matters: [{ span: [15, 52] as const, text: wanted }], due, spans: [[0, 53] as const] };
  const acts = [act('a1', 'request', party(['NOR']), party([debtor]), told)];
  await record.read(document, codingOf(document, { acts }));
}

onBothDatabases('commitments of the whole record', (opened) => {
  test('say whether more relations have such commitments than were looked at', async () => {
    const record = opened();
    const find = async () => [
      await commitmentsByWords(record.db, 'generators'),
      await commitmentsDue(record.db, '2024-10-01'),
    ];
    const seen = async () => (await find()).map(({ outlines, complete }) => [outlines.length, complete]);
    for (const debtor of ['EST', 'FRA', 'DEU', 'ITA', 'ESP', 'PRT']) await ask(record, debtor);
    expect(await seen()).toEqual([
      [6, true],
      [6, true],
    ]);
    await ask(record, 'CHL');
    expect(await seen()).toEqual([
      [6, false],
      [6, false],
    ]);
  });

  test('are those that fall due nearest to the day, in whatever relation', async () => {
    const record = opened();
    for (const debtor of ['EST', 'FRA', 'DEU', 'ITA', 'ESP', 'PRT']) await ask(record, debtor, '2031-05');
    await ask(record, 'CHL', '2024-09-28');
    await ask(record, 'PER', '2024-10-02/2024-10-04');
    await ask(record, 'URY', 'XXXX-10-01');
    const { outlines, complete } = await commitmentsDue(record.db, '2024-10-01');
    expect(outlines.map(({ due }) => due).slice(0, 3)).toEqual(['2024-09-28', '2024-10-02/2024-10-04', '2031-05']);
    expect([outlines.length, complete]).toEqual([6, false]);
  });
});
