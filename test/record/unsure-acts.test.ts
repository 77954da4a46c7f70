import { expect, test } from 'vitest';
import { unsureActs } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { act, codingOf, documentOf, party } from './fixtures.js';

onBothDatabases('unsureActs', (opened) => {
  test('gives the least sure first, and leaves out what somebody judged', async () => {
    const record = opened();
    const document = documentOf('unsure');
    const acts = [0.9, 0.7, 0.5].map((confidence, i) =>
      act(`a${i}`, 'request', party(['NOR']), party(['EST']), { confidence, trigger: [i * 5, i * 5 + 4] }),
    );
    await record.read(document, codingOf(document, { acts }));
    const listed = async () => (await unsureActs(record.db)).items.map(({ confidence }) => confidence);
    expect(await listed()).toEqual([0.5, 0.7]);
    const [first] = (await unsureActs(record.db, { limit: 1 })).items;
    const left = first?.ref ?? '';
    const { id } = await record.judge({ type: 'act', left, right: '', verdict: 'same', who: 'A. Roy' });
    expect(await listed()).toEqual([0.7]);
    await record.withdrawJudgement(id, 'A. Roy');
    expect(await listed()).toEqual([0.5, 0.7]);
  });
});
