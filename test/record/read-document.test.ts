/** Reading, reading again, recoding and withdrawing, on both databases. */

import { expect, test } from 'vitest';
import { listRelations } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { act, codingOf, documentOf, meetingOf, party } from './fixtures.js';
import { clear, snapshot } from './snapshot.js';

onBothDatabases('the record', (opened) => {
  test('read takes in a document once, and the same again changes nothing', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    expect(await record.read(document, coding)).toEqual({ status: 'read', contacts: 1, acts: 2 });
    const before = await snapshot(record);
    expect(await record.read(document, coding)).toEqual({ status: 'unchanged', contacts: 1, acts: 2 });
    expect(await snapshot(record)).toEqual(before);
  });

  test('read keeps a document without a coding, and its coding when it comes', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    expect((await record.read(document, null)).status).toBe('read');
    expect((await listRelations(record.db)).total).toBe(0);
    expect((await record.read(document, coding)).status).toBe('recoded');
    expect((await listRelations(record.db)).items[0]).toMatchObject({ a: 'EST', b: 'NOR', contacts: 1, acts: 2 });
  });

  test('read replaces all facts of a document whose coding has changed', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const better = { ...coding, acts: coding.acts.slice(0, 1) };
    expect(await record.read(document, better)).toEqual({ status: 'recoded', contacts: 1, acts: 1 });
    const recoded = await snapshot(record);
    await clear(record);
    await record.read(document, better);
    expect(await snapshot(record)).toEqual(recoded);
  });

  test('read leaves a document alone when the same text turns up elsewhere with less said about it', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const copy = { ...document, url: 'copy.txt', published: null };
    expect((await record.read(copy, codingOf(copy))).status).toBe('unchanged');
    const moved = { ...document, url: 'copy.txt' };
    expect((await record.read(moved, { ...coding, acts: [] })).status).toBe('recoded');
  });

  test('read takes a document in whole or not at all', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const before = await snapshot(record);
    const other = meetingOf('two');
    const [first] = other.coding.acts;
    const twice = { ...other.coding, acts: first ? [first, first] : [] };
    await expect(record.read(other.document, twice)).rejects.toThrow(/duplicate key/);
    expect(await snapshot(record)).toEqual(before);
    expect((await record.read(other.document, other.coding)).status).toBe('read');
  });

  test('read keeps characters that a database cannot hold as U+FFFD, so offsets stay right', async () => {
    const record = opened();
    const text = 'a\0b\uD800c 😀';
    const document = documentOf('odd', { text, source: text, title: '\0' });
    await record.read(document, codingOf(document));
    const row = await record.db.selectFrom('documents').select(['text', 'title', 'coding']).executeTakeFirstOrThrow();
    expect([row.text, row.title, row.coding?.document.text]).toEqual([
      'a\uFFFDb\uFFFDc 😀',
      '\uFFFD',
      'a\uFFFDb\uFFFDc 😀',
    ]);
  });

  test('withdraw takes out what only that document tells and leaves the rest as if it had never been read', async () => {
    const record = opened();
    const [one, two] = [meetingOf('one'), meetingOf('two')];
    await record.read(one.document, one.coding);
    const before = await snapshot(record);
    await record.read(two.document, two.coding);
    expect(await record.withdraw(two.document.id)).toBe(true);
    expect(await snapshot(record)).toEqual(before);
    expect(await record.withdraw(two.document.id)).toBe(false);
  });

  test('withdraw of the last document leaves every table empty', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    await record.withdraw(document.id);
    expect(Object.values(await snapshot(record)).flat()).toEqual([]);
  });

  test('a reprint is linked and counts nothing, and takes the place of the original once that is withdrawn', async () => {
    const record = opened();
    const original = meetingOf('one');
    const text = `${original.document.text} (updated)`;
    const reprint = meetingOf('one', { id: 'sha256:reprint', url: 'reprint.txt', text });
    await record.read(original.document, original.coding);
    const counted = (await listRelations(record.db)).items;
    expect(await record.read(reprint.document, reprint.coding)).toMatchObject({
      status: 'near-duplicate',
      of: 'sha256:one',
    });
    expect((await listRelations(record.db)).items).toEqual(counted);
    expect((await record.read(reprint.document, reprint.coding)).status).toBe('unchanged');
    await record.withdraw(original.document.id);
    expect((await listRelations(record.db)).items).toEqual(counted);
  });

  test('a second report of the same contact is no reprint', async () => {
    const record = opened();
    const [one, two] = [meetingOf('one'), meetingOf('two')];
    await record.read(one.document, one.coding);
    expect((await record.read(two.document, two.coding)).status).toBe('read');
  });

  test('relations count a joint act once and leave out acts within one country', async () => {
    const record = opened();
    const document = documentOf('joint');
    const both = party(['EST', 'NOR']);
    const acts = [
      act('a1', 'discuss', both, both, { joint: true, date: '2024-08' }),
      act('a2', 'state', party(['NOR']), party(['NOR'])),
      act('a3', 'state', party(['NOR']), party([])),
    ];
    await record.read(document, codingOf(document, { acts }));
    const { items } = await listRelations(record.db);
    expect(items).toEqual([
      {
        ...{
          a: 'EST',
          b: 'NOR',
          contacts: 0,
          acts: 1,
          firstDay: '2024-08-01',
          lastDay: '2024-08-01',
          lastContact: null,
        },
        months: [{ month: '2024-08', contacts: 0, acts: 1 }],
      },
    ]);
  });
});
