/** What two documents on one contact tell alike, differently and alone. */

import { expect, test } from 'vitest';
import type { Act } from '../../../src/coding/types.js';
import { compareContact, timeline } from '../../../src/record/index.js';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, contact, documentOf, party, person, takesPart } from '../fixtures.js';

const [north, east] = [party(['NOR']), party(['EST'])];
const matter = (text: string) => ({ matters: [{ span: [5, 10] as const, text }], contact: 'c1' });

function told(seed: string, side: string, acts: readonly Act[], place: string | null) {
  const document = documentOf(seed, { side });
  const people = [person('p1', 'Ana Brekke', 'NOR'), person('p2', 'Tomas Vell', 'EST')];
  const where = place === null ? null : { name: place, country: 'EST' };
  const contacts = [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')], { place: where })];
  return { document, coding: codingOf(document, { people, contacts, acts }) };
}

onBothDatabases('compareContact', (opened) => {
  test('aligns acts of both sides, says in what they differ, and what only one tells', async () => {
    const record = opened();
    const ours = [
      act('a1', 'request', north, east, { ...matter('generators for the northern hospitals'), topics: ['energy'] }),
      act('a2', 'thank', north, east, { ...matter('for the school books'), topics: ['education'] }),
    ];
    const theirs = [
      act('a1', 'propose', north, east, { ...matter('to send generators to hospitals'), topics: ['energy'] }),
      act('a2', 'refuse', east, north, {
        ...matter('a longer fishing season'),
        topics: ['agriculture'],
        plover: 'REJECT',
      }),
    ];
    const [one, two] = [told('one', 'NOR', ours, 'Estby'), told('two', 'EST', theirs, null)];
    await record.read(one.document, one.coding);
    await record.read(two.document, two.coding);
    const [met] = (await timeline(record.db, 'EST', 'NOR', { what: 'contact' })).items;
    const comparison = await compareContact(record.db, met?.id ?? 0);
    expect(
      comparison?.acts.map(({ toldBy, tellings, differences }) => [toldBy, tellings.map((t) => t.kind), differences]),
    ).toEqual([
      ['all', ['request', 'propose'], ['kind']],
      ['some', ['thank'], []],
      ['some', ['refuse'], []],
    ]);
    expect(comparison?.participants.map((p) => [p.entity.name, p.documents.length])).toEqual([
      ['Ana Brekke', 2],
      ['Tomas Vell', 2],
    ]);
    expect(comparison?.dates).toEqual([{ value: '2024-09-04', documents: ['sha256:one', 'sha256:two'] }]);
    expect(comparison?.places.map((told) => told.value)).toEqual(['Estby', null]);
    expect(comparison?.sides).toEqual(['NOR', 'EST']);
    expect(await compareContact(record.db, 0)).toBeNull();
  });

  test('the order in which the documents are read changes nothing', async () => {
    const record = opened();
    const acts = (words: string) => [act('a1', 'request', north, east, { ...matter(words), topics: ['energy'] })];
    const both = [
      told('one', 'NOR', acts('generators and cables'), null),
      told('two', 'EST', acts('cables and generators'), null),
    ];
    const compared = async (order: typeof both) => {
      for (const { document, coding } of order) await record.read(document, coding);
      const [met] = (await timeline(record.db, 'EST', 'NOR', { what: 'contact' })).items;
      const comparison = await compareContact(record.db, met?.id ?? 0);
      for (const { document } of order) await record.withdraw(document.id);
      return comparison?.acts.map((one) => [one.toldBy, one.score, one.tellings.map((t) => t.document.id)]);
    };
    const forwards = await compared(both);
    expect(forwards).toMatchObject([['all', expect.any(Number), ['sha256:one', 'sha256:two']]]);
    expect(await compared([...both].reverse())).toEqual(forwards);
  });
});
