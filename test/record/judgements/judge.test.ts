/** What judgements do to the record, and that withdrawing them brings back exactly what was. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact, Person } from '../../../src/coding/types.js';
import {
  commitmentsBetween,
  findCandidate,
  findDocument,
  findRelation,
  listActs,
  listCandidates,
  listContacts,
  listJudgements,
  listPeople,
  loadActs,
  type NewJudgement,
  type OpenRecord,
} from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, contact, documentOf, party, person, takesPart } from '../fixtures.js';
import { clear, numbersOf, snapshot, sumsAstray } from '../snapshot.js';

const who = 'A. Roy';

async function tell(record: OpenRecord, seed: string, people: readonly Person[], contacts: readonly Contact[] = []) {
  const document = documentOf(seed);
  const acts = [
    act('a1', 'request', party(['NOR'], [people[0]?.id ?? '']), party(['EST']), { contact: contacts[0]?.id ?? null }),
  ];
  await record.read(document, codingOf(document, { people, contacts, acts }));
}

const idOf = async (record: OpenRecord, name: string) => {
  const { items } = await listPeople(record.db, { name });
  return String(items[0]?.id);
};

async function everything(record: OpenRecord) {
  return { ...(await snapshot(record)), ...(await numbersOf(record)) };
}

onBothDatabases('judgements', (opened) => {
  test('two names that no score joins are one person once somebody says so, with acts, contacts and posts', async () => {
    const record = opened();
    await tell(
      record,
      'one',
      [person('p1', 'Ana Brekke', 'NOR', [{}]), person('p2', 'Tomas Vell', 'EST')],
      [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])],
    );
    await tell(
      record,
      'two',
      [person('p1', 'Anna Bjerke-Moe', 'NOR', [{}]), person('p2', 'Tomas Vell', 'EST')],
      [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])],
    );
    const before = await everything(record);
    expect((await listContacts(record.db)).total).toBe(2);
    const [left, right] = [await idOf(record, 'brekke'), await idOf(record, 'bjerke')];
    const judgement = await record.judge({ type: 'person', left, right, verdict: 'same', who, note: 'same CV' });
    expect((await listPeople(record.db)).items.map(({ name, documents }) => [name, documents])).toEqual([
      ['Anna Bjerke-Moe', 2],
      ['Tomas Vell', 2],
    ]);
    expect((await listContacts(record.db)).items).toMatchObject([{ documents: [{}, {}], acts: 2 }]);
    expect(await findRelation(record.db, 'EST', 'NOR')).toMatchObject({ contacts: 1 });
    expect((await listActs(record.db, { person: 'brekke' })).total).toBe(2);
    const withdrawn = await record.withdrawJudgement(judgement.id, 'B. Lund');
    expect(withdrawn).toMatchObject({ who, note: 'same CV', withdrawnBy: 'B. Lund', withdrawnAt: expect.any(String) });
    expect(await everything(record)).toEqual(before);
    expect((await listJudgements(record.db)).items).toEqual([withdrawn]);
  });

  test('what the scores join is parted by a judgement, and unsure parts it too', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Ana Brekke', 'NOR')]);
    await tell(record, 'two', [person('p1', 'Ana Maria Brekke', 'NOR')]);
    const [joined] = (await listCandidates(record.db, { state: 'joined' })).items;
    expect(joined).toMatchObject({ type: 'person', joined: true, left: { label: 'Ana Maria Brekke (NOR)' } });
    for (const verdict of ['different', 'unsure'] as const) {
      const { type, left, right } = joined ?? { type: 'person', left: { ref: '' }, right: { ref: '' } };
      const { id } = await record.judge({ type, left: left.ref, right: right.ref, verdict, who });
      expect((await listPeople(record.db)).total).toBe(2);
      expect(await findCandidate(record.db, joined?.id ?? '')).toMatchObject({ joined: false, judgement: { verdict } });
      await record.withdrawJudgement(id, who);
      expect((await listPeople(record.db)).total).toBe(1);
    }
  });

  test('contradictory judgements are refused with the one to withdraw', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Ana Brekke', 'NOR')]);
    await tell(record, 'two', [person('p1', 'Moa Lind', 'NOR')]);
    await tell(record, 'three', [person('p1', 'Siv Dahl', 'NOR')]);
    const keys = await record.db.selectFrom('identityKeys').select('key').execute();
    const [a = '', b = '', c = ''] = ['brik', 'lind', 'dahl'].map(
      (part) => keys.find(({ key }) => key.includes(part))?.key ?? '',
    );
    const judge = (left: string, right: string, verdict: NewJudgement['verdict']) =>
      record.judge({ type: 'person', left, right, verdict, who });
    const parted = await judge(a, c, 'different');
    await judge(a, b, 'same');
    const day = parted.at.slice(0, 10);
    await expect(judge(b, c, 'same')).rejects.toThrow(
      `Ana Brekke (NOR) and Siv Dahl (NOR) were judged different by A. Roy on ${day}. ` +
        `Withdraw that judgement first: readout judge --withdraw ${parted.id}.`,
    );
    await record.withdrawJudgement(parted.id, who);
    await judge(b, c, 'same');
    await expect(judge(a, c, 'different')).rejects.toThrow(
      / and .* were judged same by A. Roy .*; .*Withdraw one of these/,
    );
    await expect(record.withdrawJudgement(parted.id, who)).rejects.toMatchObject({ code: 'judgement-withdrawn' });
    await expect(record.withdrawJudgement(999_999, who)).rejects.toMatchObject({ code: 'record-has-no' });
    await expect(judge(a, 'person|nobody|', 'same')).rejects.toMatchObject({ code: 'record-has-no' });
    await expect(record.judge({ type: 'person', left: a, right: c, verdict: 'same', who: ' ' })).rejects.toMatchObject({
      code: 'judgement-incomplete',
    });
  });

  test('a judgement outlives its document being withdrawn and read again, and a recoding that moves the words', async () => {
    const record = opened();
    const people = [person('p1', 'Ana Brekke', 'NOR'), person('p2', 'Tomas Vell', 'EST')];
    const parts = [takesPart('p1', 'NOR'), takesPart('p2', 'EST')];
    await tell(record, 'one', people, [contact('c1', parts, { date: '2024-09-04' })]);
    await tell(record, 'two', people, [contact('c1', parts, { date: '2024-09-09' })]);
    const [one, other] = (await listContacts(record.db)).items.map(({ id }) => String(id));
    await record.judge({ type: 'contact', left: one ?? '', right: other ?? '', verdict: 'same', who });
    expect((await listContacts(record.db)).items).toMatchObject([{ documents: [{}, {}] }]);
    await record.withdraw('sha256:two');
    expect((await listContacts(record.db)).items).toMatchObject([{ documents: [{}] }]);
    await tell(record, 'two', people, [contact('c7', parts, { date: '2024-09-10', spans: [[2, 12]] })]);
    expect((await listContacts(record.db)).items).toMatchObject([{ documents: [{}, {}], date: '2024-09-04' }]);
  });

  test('an act is corrected in kind, party and matter, or rejected, and reads as before once that is withdrawn', async () => {
    const record = opened();
    const people = [person('p1', 'Ana Brekke', 'NOR'), person('p2', 'Tomas Vell', 'EST')];
    await tell(record, 'one', people, [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])]);
    const before = await everything(record);
    const [read] = (await listActs(record.db)).items;
    const left = read?.ref ?? '';
    const correct = (value: NewJudgement['value'] & {}, verdict: NewJudgement['verdict'] = 'different') =>
      record.judge({ type: 'act', left, right: '', verdict, value, who });
    const kind = await correct({ kind: 'pledge', matters: [{ span: [0, 6], text: 'trains' }] });
    const actor = await correct({
      actor: { countries: ['EST'], people: ['tomas vell'] },
      recipient: { countries: ['NOR'] },
    });
    expect((await listActs(record.db)).items).toMatchObject([
      {
        ...{ kind: 'pledge', plover: 'AGREE', matters: [{ text: 'trains' }], recipient: { countries: ['NOR'] } },
        actor: { countries: ['EST'], people: [{ name: 'Tomas Vell' }] },
        corrected: { judgements: [kind.id, actor.id], fields: ['actor', 'kind', 'matters', 'recipient'] },
      },
    ]);
    expect(await commitmentsBetween(record.db, 'NOR', 'EST')).toMatchObject([{ state: 'promised', debtor: ['EST'] }]);
    const { id } = await correct({ rejected: true });
    expect((await listActs(record.db)).items).toEqual([]);
    expect(await findRelation(record.db, 'EST', 'NOR')).toMatchObject({ acts: 0, contacts: 1 });
    const shown = await findDocument(record.db, 'sha256:one');
    expect((await loadActs(record.db, Object.values(shown?.acts ?? {})))[0]).toMatchObject({ rejected: true });
    await tell(record, 'one', people, [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')])]);
    for (const judged of [actor.id, id, kind.id]) await record.withdrawJudgement(judged, who);
    expect(await everything(record)).toEqual(before);
  });

  test('judging that a reading is right, or leaving a correction empty', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Ana Brekke', 'NOR')]);
    const [{ ref = '' } = {}] = (await listActs(record.db)).items;
    const empty = record.judge({ type: 'act', left: ref, right: '', verdict: 'different', value: {}, who });
    await expect(empty).rejects.toMatchObject({ code: 'judgement-incomplete' });
    expect(await record.judge({ type: 'act', left: ref, right: '', verdict: 'same', who })).toMatchObject({
      verdict: 'same',
    });
    expect((await listActs(record.db)).items).toMatchObject([{ corrected: null, kind: 'request' }]);
  });

  test('any judgements, withdrawn in any order, leave the whole record as it was', async () => {
    const record = opened();
    const names = ['Ana Brekke', 'Ana Maria Brekke', 'A. Brekke', 'Brekke', 'Анна Брекке', 'Moa Lind'];
    const told = fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        country: fc.constantFrom('NOR', null),
        date: fc.constantFrom('2024-09-04', '2024-09-05', '2024-09'),
      }),
      {
        minLength: 3,
        maxLength: 5,
      },
    );
    const judged = fc.array(
      fc.record({
        one: fc.nat(9),
        other: fc.nat(9),
        verdict: fc.constantFrom('same', 'different', 'unsure'),
        contact: fc.boolean(),
        undo: fc.nat(),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const property = fc.asyncProperty(told, judged, async (texts, decisions) => {
      for (const [n, { name, country, date }] of texts.entries()) {
        const parts = [takesPart('p1', 'NOR'), takesPart('p2', 'EST')];
        await tell(
          record,
          `doc${n}`,
          [person('p1', name, country, [{}]), person('p2', 'Tomas Vell', 'EST')],
          [contact('c1', parts, { date })],
        );
      }
      const before = await everything(record);
      const kept: { id: number; undo: number }[] = [];
      for (const { one, other, verdict, contact: onContacts, undo } of decisions) {
        const refs = onContacts
          ? (await record.db.selectFrom('contactAccounts').select('ref').orderBy('ref').execute()).map(({ ref }) => ref)
          : (
              await record.db
                .selectFrom('identityKeys')
                .select('key')
                .where('type', '=', 'person')
                .orderBy('key')
                .execute()
            ).map(({ key }) => key);
        const [left = '', right = ''] = [refs[one % refs.length], refs[other % refs.length]];
        const judgement = await record
          .judge({
            type: onContacts ? 'contact' : 'person',
            left,
            right,
            verdict: verdict as NewJudgement['verdict'],
            who,
          })
          .catch((error: { code: string }) => {
            expect(error.code).toMatch(/^judgement-/);
            return null;
          });
        if (judgement) kept.push({ id: judgement.id, undo });
      }
      expect(await sumsAstray(record)).toEqual([]);
      for (const { id } of kept.sort((x, y) => x.undo - y.undo)) await record.withdrawJudgement(id, who);
      expect(await everything(record)).toEqual(before);
      await clear(record);
    });
    await fc.assert(property, { numRuns: 8 });
  }, 300_000);
});
