/** Narrowing a search: counts by country, year, language and topic, and the documents and acts that are left. */

import { expect, test } from 'vitest';
import type { Topic } from '../../src/coding/types.js';
import { findActsByWords, findByWords, searchFacets } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { act, codingOf, documentOf, party } from './fixtures.js';

onBothDatabases('searchFacets', (opened) => {
  const texts = [
    { seed: 'one', language: 'en', published: '2023-05-02', topic: 'trade', to: 'EST' },
    { seed: 'two', language: 'en', published: '2024-05-02', topic: 'energy', to: 'EST' },
    { seed: 'drei', language: 'fr', published: '2024-06-02', topic: 'energy', to: 'SUD' },
  ] as const;

  type Told = { seed: string; language: string; published: string; topic: Topic; to: string };

  async function readOne({ seed, language, published, topic, to }: Told): Promise<void> {
    const text = `Norland asked for turbines, says ${seed}.`;
    const document = documentOf(seed, { language, published, text, source: text });
    const said = { span: [0, 26], spans: [[0, 26]], trigger: [8, 13], topics: [topic], matters: [] } as const;
    const asked = act('a1', 'request', party(['NOR']), party([to]), { ...said });
    await opened().read(document, codingOf(document, { acts: [asked] }));
  }

  async function readAll(): Promise<ReturnType<typeof opened>['db']> {
    for (const text of texts) await readOne(text);
    return opened().db;
  }

  test('counts the documents that hold the words, each facet without its own filter', async () => {
    const db = await readAll();
    const facets = await searchFacets(db, 'turbine', { language: 'en' });
    expect(facets.language).toEqual([
      { value: 'en', count: 2 },
      { value: 'fr', count: 1 },
    ]);
    expect(facets.year).toEqual([
      { value: '2024', count: 1 },
      { value: '2023', count: 1 },
    ]);
    expect(facets.country).toEqual([
      { value: 'EST', count: 2 },
      { value: 'NOR', count: 2 },
    ]);
    expect(facets.topic).toEqual([
      { value: 'energy', count: 1 },
      { value: 'trade', count: 1 },
    ]);
    expect(await searchFacets(db, '…')).toEqual({ country: [], year: [], language: [], topic: [] });
  });

  test.each([
    [{ year: 2024 }, ['drei', 'two']],
    [{ topic: 'energy', language: 'en' }, ['two']],
    [{ country: 'SUD' }, ['drei']],
    [{ country: 'NOR', year: 2023 }, ['one']],
    [{ country: 'XXX' }, []],
  ] as const)('keeps documents and acts that pass %j', async (filter, titles) => {
    const db = await readAll();
    const documents = await findByWords(db, 'turbine', filter);
    expect(documents.items.map(({ title }) => title).sort()).toEqual(titles);
    const acts = await findActsByWords(db, 'turbine', filter);
    expect(acts.items.map(({ document }) => document.title).sort()).toEqual(titles);
  });

  test('tells of acts that were read, rejected or withdrawn since the same words were last looked for', async () => {
    const db = await readAll();
    const found = async () => (await findActsByWords(db, 'turbine')).total;
    expect([await found(), await found()]).toEqual([3, 3]);
    await readOne({ ...texts[0], seed: 'more' });
    expect(await found()).toBe(4);
    const { ref: left } = await db.selectFrom('acts').select('ref').orderBy('id', 'desc').executeTakeFirstOrThrow();
    await opened().judge({
      type: 'act',
      left,
      right: '',
      verdict: 'different',
      value: { rejected: true },
      who: 'A. Roy',
    });
    expect(await found()).toBe(3);
    await opened().withdraw('sha256:one');
    expect(await found()).toBe(2);
  });
});
