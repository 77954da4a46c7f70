/** Which accounts of several documents tell one contact. */

import { expect, test } from 'vitest';
import type { Contact } from '../../src/coding/types.js';
import { findContact, findRelation, listCandidates, type OpenRecord, timeline } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { act, codingOf, contact, documentOf, party, person, takesPart } from './fixtures.js';

const people = [
  person('brekke', 'Ana Brekke', 'NOR'),
  person('vell', 'Tomas Vell', 'EST'),
  person('orr', 'Mina Orr', 'EST'),
];
const [brekke, vell, orr] = [takesPart('brekke', 'NOR'), takesPart('vell', 'EST'), takesPart('orr', 'EST')];

async function tell(record: OpenRecord, seed: string, contacts: readonly Contact[], side = 'NOR'): Promise<void> {
  const document = documentOf(seed, { side, published: seed === 'late' ? '2024-10-01' : '2024-09-05' });
  const used = people.filter((p) => contacts.some((c) => c.participants.some((one) => one.person === p.id)));
  const acts = contacts.map((c, n) => act(`a${n}`, 'discuss', party(['NOR']), party(['EST']), { contact: c.id }));
  await record.read(document, codingOf(document, { people: used, contacts, acts }));
}

async function contactsOf(record: OpenRecord) {
  return (await timeline(record.db, 'NOR', 'EST', { what: 'contact' })).items.filter((item) => item.what === 'contact');
}

onBothDatabases('contacts', (opened) => {
  test('both sides on one day with the same two people tell one contact, and each keeps its version', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell], { place: { name: 'Nordby', country: 'NOR' } })]);
    await tell(record, 'two', [contact('c1', [brekke, vell, orr])], 'EST');
    const [only, ...others] = await contactsOf(record);
    expect(others).toEqual([]);
    const page = await findContact(record.db, only?.id ?? 0);
    expect(page?.contact).toMatchObject({ placeName: 'Nordby', acts: 2 });
    expect(page?.contact.participants.map((p) => p.entity.name)).toEqual(['Ana Brekke', 'Tomas Vell', 'Mina Orr']);
    const told = page?.accounts.map((account) => [
      account.document.side,
      account.participants.length,
      account.placeName,
    ]);
    expect(told).toEqual([
      ['NOR', 2, 'Nordby'],
      ['EST', 3, null],
    ]);
    expect(await findRelation(record.db, 'EST', 'NOR')).toMatchObject({ contacts: 1, acts: 2 });
  });

  test('another day, another kind or other people on one side is another contact', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell])]);
    await tell(record, 'two', [contact('c1', [brekke, vell], { date: '2024-09-07' })]);
    await tell(record, 'three', [contact('c1', [brekke, vell], { kind: 'call' })]);
    await tell(record, 'four', [contact('c1', [brekke, orr])]);
    expect(await contactsOf(record)).toHaveLength(4);
  });

  test('a meeting of which one document names one side alone waits: the same guest may have met others that day', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell])]);
    await tell(record, 'two', [contact('c1', [brekke])], 'EST');
    expect(await contactsOf(record)).toHaveLength(2);
    const { items } = await listCandidates(record.db, { types: ['contact'], state: 'waiting' });
    expect(items).toMatchObject([{ score: 0.72, joined: false }]);
  });

  test('a visit of one day is told of the visitor alone', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell], { kind: 'visit' })]);
    await tell(record, 'two', [contact('c1', [brekke], { kind: 'visit' })], 'EST');
    expect(await contactsOf(record)).toHaveLength(1);
  });

  test('a call to one and a meeting to the other, of the same two on one day, waits', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell])]);
    await tell(record, 'two', [contact('c1', [brekke, vell], { kind: 'call' })], 'EST');
    const { items } = await listCandidates(record.db, { types: ['contact'], state: 'waiting' });
    expect(items).toMatchObject([{ joined: false }]);
  });

  test('a contact looked back on as "in September" is the one held that month, if only one fits', async () => {
    const record = opened();
    const recalled = contact('c1', [brekke, vell], { date: '2024-09', recalled: true });
    await tell(record, 'one', [contact('c1', [brekke, vell])]);
    await tell(record, 'late', [recalled]);
    expect(await contactsOf(record)).toMatchObject([{ date: '2024-09-04', recalled: false }]);
    await record.withdraw('sha256:late');
    await tell(record, 'two', [contact('c1', [brekke, vell], { date: '2024-09-20' })]);
    await tell(record, 'late', [recalled]);
    expect(await contactsOf(record)).toHaveLength(3);
  });

  test('a contact of unknown year joins one of that day with the same people', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell], { date: 'XXXX-09-04' })]);
    await tell(record, 'two', [contact('c1', [brekke, vell])]);
    expect(await contactsOf(record)).toMatchObject([{ date: '2024-09-04' }]);
  });

  test('a document that tells the day moves contact and acts of one that did not, and the sums with them', async () => {
    const record = opened();
    const document = documentOf('undated', { published: null });
    const contacts = [contact('c1', [brekke, vell], { date: 'XXXX-09-04' })];
    const acts = [act('a1', 'request', party(['NOR']), party(['EST']), { contact: 'c1' })];
    await record.read(document, codingOf(document, { people: people.slice(0, 2), contacts, acts }));
    const months = async () => (await findRelation(record.db, 'EST', 'NOR'))?.months;
    const unknown = [{ month: '', contacts: 1, acts: 1 }];
    expect(await months()).toEqual(unknown);
    await tell(record, 'two', [contact('c1', [brekke, vell])]);
    expect(await months()).toEqual([{ month: '2024-09', contacts: 1, acts: 2 }]);
    await record.withdraw('sha256:two');
    expect(await months()).toEqual(unknown);
  });

  test('two contacts of one document stay two', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell]), contact('c2', [brekke, vell])]);
    expect(await contactsOf(record)).toHaveLength(2);
  });

  test('a planned contact is told as held once a document says so, and only those held are counted', async () => {
    const record = opened();
    await tell(record, 'one', [contact('c1', [brekke, vell], { status: 'planned' })]);
    expect(await findRelation(record.db, 'EST', 'NOR')).toMatchObject({ contacts: 0, acts: 1 });
    await tell(record, 'two', [contact('c1', [brekke, vell])]);
    expect(await contactsOf(record)).toMatchObject([{ status: 'held' }]);
    expect(await findRelation(record.db, 'EST', 'NOR')).toMatchObject({ contacts: 1, acts: 2 });
  });
});
