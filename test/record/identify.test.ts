/** Which mentions of several documents are one person or body. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../src/coding/types.js';
import { findPerson, listPeople, type OpenRecord } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { codingOf, documentOf, person } from './fixtures.js';
import { clear, snapshot } from './snapshot.js';

async function tell(record: OpenRecord, seed: string, people: readonly Person[]): Promise<void> {
  const document = documentOf(seed);
  await record.read(document, codingOf(document, { people }));
}

onBothDatabases('identities', (opened) => {
  test('spellings that differ in accents, case and script are one person, shown as most documents spell it', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Lê Đức Khôi', 'NOR')]);
    await tell(record, 'two', [person('p9', 'LE DUC KHOI', 'NOR')]);
    await tell(record, 'three', [person('p1', 'Lê Đức Khôi', 'NOR'), person('p2', 'Владимир Ванин', 'EST')]);
    await tell(record, 'four', [person('p1', 'Vladimir Vanin', 'EST')]);
    const { items } = await listPeople(record.db);
    expect(items.map(({ name, documents }) => [name, documents])).toEqual([
      ['Lê Đức Khôi', 3],
      ['Vladimir Vanin', 2],
    ]);
    expect((await findPerson(record.db, items[0]?.id ?? 0))?.names.map((n) => n.name)).toEqual([
      'Lê Đức Khôi',
      'LE DUC KHOI',
    ]);
  });

  test('a name that languages transliterate each in its way is one person; near names of one syllable stay two', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Andreï Loudenko', 'EST'), person('p2', 'Le Phu Trong', 'NOR')]);
    await tell(record, 'two', [person('p1', 'LUDENKO, Andrey', 'EST'), person('p2', 'Le Phu Trung', 'NOR')]);
    await tell(record, 'three', [person('p1', 'Андрей Луденко', 'EST')]);
    const { items } = await listPeople(record.db);
    expect(items.map(({ name, documents }) => [name, documents])).toEqual([
      ['Andreï Loudenko', 3],
      ['Le Phu Trong', 1],
      ['Le Phu Trung', 1],
    ]);
    for (const name of ['luden', 'Loudenko', 'андрей']) expect((await listPeople(record.db, { name })).total).toBe(1);
    expect((await listPeople(record.db, { name: 'trọng' })).total).toBe(1);
  });

  test('people of one name in two countries are two people', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Ana Berg', 'NOR'), person('p2', 'Ana Berg', 'EST')]);
    expect((await listPeople(record.db)).items.map((p) => p.country).sort()).toEqual(['EST', 'NOR']);
  });

  test('a name without a country is the one person of that name, until there are two', async () => {
    const record = opened();
    await tell(record, 'one', [person('p1', 'Ana Berg', null)]);
    await tell(record, 'two', [person('p1', 'Ana Berg', 'NOR')]);
    expect((await listPeople(record.db)).items).toMatchObject([{ country: 'NOR', documents: 2 }]);
    await tell(record, 'three', [person('p1', 'Ana Berg', 'EST')]);
    expect((await listPeople(record.db)).items.map((p) => p.country).sort()).toEqual(['EST', 'NOR', null].sort());
    await record.withdraw('sha256:three');
    expect((await listPeople(record.db)).items).toMatchObject([{ country: 'NOR', documents: 2 }]);
  });

  test('the order in which documents are read changes nothing', async () => {
    const record = opened();
    const names = ['Ana Berg', 'Ána Berg', 'ANA BERG'];
    const mention = fc.record({ name: fc.constantFrom(...names), country: fc.constantFrom('NOR', 'EST', null) });
    const documents = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), mention), {
      selector: ([seed]) => seed,
      minLength: 2,
      maxLength: 4,
    });
    const property = fc.asyncProperty(documents, async (told) => {
      const read = async (order: typeof told) => {
        for (const [seed, m] of order) await tell(record, `doc${seed}`, [person('p1', m.name, m.country)]);
        const said = await snapshot(record);
        await clear(record);
        return said;
      };
      expect(await read([...told].reverse())).toEqual(await read(told));
    });
    await fc.assert(property, { numRuns: 8 });
  });

  test('any sequence of reading and withdrawing leaves what reading the rest alone gives', async () => {
    const record = opened();
    const step = fc.record({ seed: fc.integer({ min: 1, max: 4 }), country: fc.constantFrom('NOR', 'EST', null) });
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const kept = new Map<number, string | null>();
      for (const { seed, country } of steps) {
        const known = kept.has(seed);
        if (known) await record.withdraw(`sha256:doc${seed}`);
        if (known) kept.delete(seed);
        else kept.set(seed, country);
        if (!known) await tell(record, `doc${seed}`, [person('p1', 'Ana Berg', country, [{}])]);
      }
      const said = await snapshot(record);
      await clear(record);
      for (const [seed, country] of kept) await tell(record, `doc${seed}`, [person('p1', 'Ana Berg', country, [{}])]);
      expect(await snapshot(record)).toEqual(said);
      await clear(record);
    });
    await fc.assert(property, { numRuns: 6 });
  });

  test('bodies nest, and a body goes with the last document that names it', async () => {
    const record = opened();
    const document = documentOf('one');
    const bodies = [
      { id: 'b1', name: 'Foreign Affairs Committee', kind: 'committee', country: 'NOR', parent: 'b2', mentions: [] },
      { id: 'b2', name: 'Senate', kind: 'chamber', country: 'NOR', parent: null, mentions: [] },
    ] as const;
    await record.read(document, codingOf(document, { bodies }));
    const parents = await record.db
      .selectFrom('entities as e')
      .innerJoin('entities as p', 'p.id', 'e.parentId')
      .select(['e.name', 'p.name as parent'])
      .execute();
    expect(parents).toEqual([{ name: 'Foreign Affairs Committee', parent: 'Senate' }]);
    await record.withdraw(document.id);
    expect((await snapshot(record)).entities).toEqual([]);
  });
});
