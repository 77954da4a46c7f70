/** Answers that are kept: given again while nothing was written, asked anew once it was. */

import { expect, test } from 'vitest';
import { commitmentsBetween, type OpenRecord, relationCounts } from '../../../src/record/index.js';
import { whileUnchanged } from '../../../src/record/store/while-unchanged.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, meetingOf, party } from '../fixtures.js';

async function tell(record: OpenRecord, seed: string, actor: string, recipient: string): Promise<void> {
  const document = documentOf(seed);
  const matters = [{ span: [5, 10] as const, text: 'generators for hospitals' }];
  const acts = [act('a1', 'request', party([actor]), party([recipient]), { matters })];
  await record.read(document, codingOf(document, { acts }));
}

onBothDatabases('answers kept in memory', (opened) => {
  test('are asked anew for a mark that changed, or when asking failed', async () => {
    const { db } = opened();
    let [asked, mark] = [0, 'a'];
    const ask = (fails = false) =>
      whileUnchanged(
        db,
        'test',
        async () => {
          asked++;
          if (fails) throw new Error('no');
          return asked;
        },
        async () => mark,
      );
    expect([await ask(), await ask()]).toEqual([1, 1]);
    mark = 'b';
    expect(await ask()).toBe(2);
    mark = 'c';
    await expect(ask(true)).rejects.toThrow('no');
    expect(await ask()).toBe(4);
  });

  test('on a relation outlive what is written elsewhere, and follow a read, a withdrawal, a link judged and a person joined', async () => {
    const record = opened();
    const { document, coding } = meetingOf('meeting');
    await record.read(document, coding);
    const [first, same] = [
      await commitmentsBetween(record.db, 'NOR', 'EST'),
      await relationCounts(record.db, 'NOR', 'EST'),
    ];
    await tell(record, 'elsewhere', 'FRA', 'DEU');
    expect(await relationCounts(record.db, 'NOR', 'EST')).toBe(same);

    await tell(record, 'more', 'NOR', 'EST');
    expect((await relationCounts(record.db, 'NOR', 'EST')).acts).toBe(3);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST')).toHaveLength(first.length + 1);
    await record.withdraw('sha256:more');
    expect(await commitmentsBetween(record.db, 'NOR', 'EST')).toEqual(first);
    expect((await relationCounts(record.db, 'NOR', 'EST')).acts).toBe(2);

    const [request, pledge] = coding.acts.map(({ id }) => id);
    const acts = first.flatMap(({ history }) => history.map((step) => step.act));
    const ref = (id: string | undefined) => acts.find(({ localId }) => localId === id)?.ref ?? '';
    const link = { type: 'link' as const, left: ref(request), right: ref(pledge), who: 'A. Roy' };
    const { id } = await record.judge({ ...link, verdict: first.length === 1 ? 'different' : 'same' });
    expect(await commitmentsBetween(record.db, 'NOR', 'EST')).toHaveLength(first.length === 1 ? 2 : 1);
    await record.withdrawJudgement(id, 'A. Roy');
    expect(await commitmentsBetween(record.db, 'NOR', 'EST')).toEqual(first);

    const peopleOf = async () => (await relationCounts(record.db, 'NOR', 'EST')).people.map(({ value }) => value.id);
    const before = await peopleOf();
    const keys = await record.db
      .selectFrom('identityKeys')
      .select(['key', 'entityId'])
      .where('type', '=', 'person')
      .execute();
    const [one, other] = before.map((number) => keys.find(({ entityId }) => entityId === number)?.key ?? '');
    await record.judge({ type: 'person', left: one ?? '', right: other ?? '', verdict: 'same', who: 'A. Roy' });
    expect([before.length, (await peopleOf()).length]).toEqual([2, 1]);
  });
});
