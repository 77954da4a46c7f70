/** Documents that wait at the same time are taken in together: the record is the same, and one that cannot be kept stops no other. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Coding } from '../../../src/coding/types.js';
import type { Document } from '../../../src/ingest/types.js';
import { type OpenRecord, openRecord } from '../../../src/record/index.js';
import { databases, onBothDatabases, type TestDatabase } from '../databases.js';
import { act, codingOf, contact, documentOf, meetingOf, party, person, takesPart } from '../fixtures.js';
import { clear, numbersOf, snapshot, sumsAstray } from '../snapshot.js';

type Told = { readonly document: Document; readonly coding: Coding };

const together = (record: OpenRecord, told: readonly Told[]) =>
  Promise.all(told.map(({ document, coding }) => record.read(document, coding)));

async function oneByOne(record: OpenRecord, told: readonly Told[]) {
  const results = [];
  for (const { document, coding } of told) results.push(await record.read(document, coding));
  return results;
}

/** A document that tells of one or two people, who met on some day. */
const anyDocument = fc
  .record({
    seed: fc.integer({ min: 1, max: 30 }),
    name: fc.constantFrom('Ana Berg', 'Ána Berg', 'Berg', 'Tomas Vell', 'T. Vell'),
    country: fc.constantFrom('NOR', 'EST', null),
    title: fc.constantFrom('minister', 'ambassador'),
    date: fc.constantFrom('2024-09-04', '2024-09', 'XXXX-09-04', null),
    status: fc.constantFrom('held', 'planned'),
  })
  .map(({ seed, name, country, title, date, status }): Told => {
    const document = documentOf(`doc${seed}`);
    const people = [person('p1', name, country, [{ title }]), person('p2', 'Ivo Lund', 'LUN')];
    const met = contact('c1', [takesPart('p1', country ?? 'NOR'), takesPart('p2', 'LUN')], { date, status });
    const asked = act('a1', 'request', party(['NOR'], ['p1']), party(['LUN'], ['p2']), { contact: 'c1' });
    return { document, coding: codingOf(document, { people, contacts: [met], acts: [asked] }) };
  });
const anyDocuments = fc.uniqueArray(anyDocument, {
  selector: ({ document }) => document.id,
  minLength: 2,
  maxLength: 8,
});

onBothDatabases('documents read together', (opened) => {
  test('leave the record that reading one after the other leaves, whatever they tell', async () => {
    const record = opened();
    const property = fc.asyncProperty(anyDocuments, async (told) => {
      await together(record, told);
      const said = await snapshot(record);
      expect(await sumsAstray(record)).toEqual([]);
      await clear(record);
      await oneByOne(record, told);
      expect(said).toEqual(await snapshot(record));
      for (const { document } of told.slice(1)) await record.withdraw(document.id);
      expect(await sumsAstray(record)).toEqual([]);
      await clear(record);
    });
    await fc.assert(property, { numRuns: 8 });
  }, 300_000);

  test('are each told what became of them, the same text twice and a reprint included', async () => {
    const record = opened();
    const [one, two] = [meetingOf('one'), meetingOf('two')];
    await record.read(two.document, two.coding);
    const reprint = documentOf('print', { text: `${one.document.text} Reprinted.` });
    const third = documentOf('third', { text: `${one.document.text} Reprinted again.` });
    const results = await together(record, [
      one,
      { ...two, coding: { ...two.coding, acts: [] } },
      { document: reprint, coding: codingOf(reprint) },
      { document: third, coding: codingOf(third) },
      one,
    ]);
    const original = { status: 'near-duplicate', of: 'sha256:one' };
    expect(results).toMatchObject([
      { status: 'read' },
      { status: 'recoded' },
      original,
      original,
      { status: 'unchanged' },
    ]);
  });

  test('are all in but the one that cannot be kept', async () => {
    const record = opened();
    const [one, two, three] = [meetingOf('one'), meetingOf('two'), meetingOf('three')];
    const [first] = two.coding.acts;
    const twice = { ...two.coding, acts: first ? [first, first] : [] };
    const [a, b, c] = await Promise.allSettled([
      record.read(one.document, one.coding),
      record.read(two.document, twice),
      record.read(three.document, three.coding),
    ]);
    expect([a?.status, b?.status, c?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const said = await snapshot(record);
    await clear(record);
    await oneByOne(record, [one, three]);
    expect(said).toEqual(await snapshot(record));
  });
});

for (const database of databases) {
  test.skipIf(database.left)(
    `together or one by one, every number on ${database.name} is the same, told anew as well`,
    {
      timeout: 120_000,
    },
    async () => {
      const told = ['a', 'b', 'c', 'd', 'e'].map((seed) => meetingOf(seed));
      const anew = told.map(({ document, coding }) => ({
        document,
        coding: { ...coding, acts: coding.acts.slice(1) },
      }));
      expect(await numbersAfter(database, together, [told, anew])).toEqual(
        await numbersAfter(database, oneByOne, [told, anew]),
      );
    },
  );
}

async function numbersAfter(
  { place }: TestDatabase,
  read: typeof oneByOne | typeof together,
  rounds: readonly (readonly Told[])[],
) {
  const at = await place();
  const record = await openRecord(at.options);
  for (const told of rounds) await read(record, told);
  const numbers = await numbersOf(record);
  await record.close();
  await at.remove();
  return numbers;
}
