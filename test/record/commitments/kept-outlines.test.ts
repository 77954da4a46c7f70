/** Commitments kept in memory are those that would be put together anew, whatever happened to the record since. */

import { expect, test } from 'vitest';
import { type NewJudgement, type OpenRecord, outlinesBetween } from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, meetingOf, party } from '../fixtures.js';

const wanted = 'generators for hospitals';
const who = 'A. Roy';

function askOf(seed: string, text = wanted) {
  const document = documentOf(seed);
  const matters = [{ span: [5, 10] as const, text }];
  const acts = [act('a1', 'request', party(['NOR']), party(['EST']), { matters, due: '2024-12' })];
  return { document, coding: codingOf(document, { acts }) };
}

/** Within a transaction nothing is kept. */
async function keptAndAnew({ db }: OpenRecord, on?: string) {
  const kept = await outlinesBetween(db, 'NOR', 'EST', { on });
  const anew = await db.transaction().execute((tx) => outlinesBetween(tx, 'NOR', 'EST', { on }));
  return { kept, anew };
}

onBothDatabases('outlines kept in memory', (opened) => {
  test('equal those drawn anew after reading, reading again, judging, withdrawing and reading once more', async () => {
    const record = opened();
    const [meeting, ask] = [meetingOf('meeting'), askOf('ask')];
    const first = async () => {
      const [one, other] = (await keptAndAnew(record)).kept.flatMap(({ history }) => history.map(({ act }) => act.ref));
      return { left: one ?? '', right: other ?? '', who };
    };
    let judged = 0;
    const judge = async (judgement: NewJudgement) => {
      judged = (await record.judge(judgement)).id;
    };
    const again = askOf('ask', 'a bridge over the river');
    const steps: (() => Promise<unknown>)[] = [
      () => record.read(meeting.document, meeting.coding),
      () => record.read(ask.document, ask.coding),
      async () => judge({ ...(await first()), type: 'link', verdict: 'same' }),
      () => record.withdrawJudgement(judged, who),
      async () =>
        judge({ ...(await first()), type: 'act', right: '', verdict: 'different', value: { kind: 'demand' } }),
      () => record.withdrawJudgement(judged, who),
      () => record.read(again.document, again.coding),
      () => record.withdraw(ask.document.id),
      () => record.read(ask.document, ask.coding),
    ];
    const seen = new Set<string>();
    for (const step of steps) {
      await step();
      for (const on of [undefined, '2024-09-01', '2025-02-01']) {
        const { kept, anew } = await keptAndAnew(record, on);
        expect(kept).toEqual(anew);
        seen.add(JSON.stringify(kept));
      }
    }
    expect(seen.size).toBeGreaterThan(steps.length / 2); // something did change
  });
});
