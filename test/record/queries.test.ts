/** What the pages ask of the record. */

import { expect, test } from 'vitest';
import {
  actsOfPerson,
  contactsOfPerson,
  findDocument,
  findPerson,
  listDocuments,
  listPeople,
  listRelations,
  relationFacets,
  timeline,
} from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { act, codingOf, documentOf, meetingOf, party } from './fixtures.js';

onBothDatabases('page queries', (opened) => {
  test('timeline filters by what, kind, topic, person, actor, side and days, and pages', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const brekke = (await listPeople(record.db, { name: 'brekke' })).items[0]?.id;
    const asked = async (filter: Parameters<typeof timeline>[3]) => {
      const { items, total } = await timeline(record.db, 'NOR', 'EST', filter);
      expect(total).toBeGreaterThanOrEqual(items.length);
      return items.map((item) => item.kind).join(' ');
    };
    expect(await asked({})).toBe('meeting pledge request');
    expect(await asked({ what: 'act' })).toBe('pledge request');
    expect(await asked({ kinds: ['pledge', 'meeting'] })).toBe('meeting pledge');
    expect(await asked({ topics: ['transport'] })).toBe('pledge');
    expect(await asked({ personId: brekke })).toBe('meeting request');
    expect(await asked({ actor: 'EST' })).toBe('pledge');
    expect(await asked({ side: 'EST' })).toBe('');
    expect(await asked({ side: 'NOR', from: '2024-09-04', to: '2024-09-05' })).toBe('meeting pledge request');
    expect(await asked({ from: '2024-09-05' })).toBe('');
    expect(await asked({ limit: 1, offset: 1 })).toBe('pledge');
  });

  test('an act comes with its parties, its words and its document', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const [, pledge] = (await timeline(record.db, 'EST', 'NOR')).items;
    expect(pledge).toMatchObject({
      what: 'act',
      actor: { people: [{ name: 'Tomas Vell', country: 'EST' }], bodies: [], countries: ['EST'] },
      recipient: { people: [], bodies: [], countries: ['NOR'] },
      trigger: { documentId: 'sha256:one', span: [2, 5], words: document.text.slice(2, 5) },
      document: { publisher: 'Norland Agency', published: '2024-09-05' },
    });
  });

  test('words are cut by UTF-16 units, also after characters outside the basic plane', async () => {
    const record = opened();
    const text = '😀😀 asks for words and more words';
    const document = documentOf('wide', { text, source: text });
    const acts = [
      act('a1', 'request', party(['NOR']), party(['EST']), { trigger: [5, 9], span: [5, 19], spans: [[5, 19]] }),
    ];
    await record.read(document, codingOf(document, { acts }));
    const [item] = (await timeline(record.db, 'EST', 'NOR')).items;
    expect(item).toMatchObject({ trigger: { words: 'asks' }, clauses: [{ words: 'asks for words' }] });
  });

  test('facets count what each filter would leave', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const facets = await relationFacets(record.db, 'EST', 'NOR');
    expect(facets.actKinds).toEqual([
      { kind: 'pledge', count: 1 },
      { kind: 'request', count: 1 },
    ]);
    expect(facets.contactKinds).toEqual([{ kind: 'meeting', count: 1 }]);
    expect(facets.topics.map((t) => t.topic)).toEqual(['trade', 'transport']);
    expect(facets.actors.map((t) => t.country)).toEqual(['EST', 'NOR']);
    expect(facets.people.map((p) => p.name).sort()).toEqual(['Tomas Vell', 'Ána Brekke']);
  });

  test('a person comes with names, tenures, and where each post is said', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const id = (await listPeople(record.db, { country: 'EST' })).items[0]?.id ?? 0;
    expect(await findPerson(record.db, id)).toMatchObject({
      name: 'Tomas Vell',
      tenures: [
        { title: 'minister of trade', level: 'minister', body: { name: 'Ministry of Trade' }, firstSaid: '2024-09-05' },
      ],
      posts: [{ title: 'minister of trade', citation: { documentId: 'sha256:one', span: [0, 4] } }],
      contacts: 1,
      acts: 1,
    });
    expect((await contactsOfPerson(record.db, id)).items[0]).toMatchObject({ kind: 'meeting', acts: 2 });
    expect((await actsOfPerson(record.db, id)).items[0]).toMatchObject({ kind: 'pledge' });
    expect(await findPerson(record.db, 0)).toBeNull();
  });

  test('a document says which person, contact and act of the record each of its own is', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const found = await findDocument(record.db, 'sha256:one');
    expect(found).toMatchObject({
      text: document.text,
      reprintOf: null,
      reprints: [],
      coding: { people: [{ id: 'p1' }, {}] },
    });
    expect(Object.keys(found?.entities ?? {}).sort()).toEqual(['b1', 'p1', 'p2']);
    expect(Object.keys(found?.acts ?? {})).toEqual(['a1', 'a2']);
    expect(Object.keys(found?.contacts ?? {})).toEqual(['c1']);
    expect(await findDocument(record.db, 'sha256:none')).toBeNull();
  });

  test('relations come last contact first, with their months; documents last published first', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const late = documentOf('late', { published: '2024-10-02', side: 'FAR' });
    await record.read(late, codingOf(late, { acts: [act('a1', 'thank', party(['FAR']), party(['NOR']))] }));
    const { items } = await listRelations(record.db);
    expect(items.map(({ a, b, lastContact, lastDay }) => [a, b, lastContact, lastDay])).toEqual([
      ['EST', 'NOR', '2024-09-04', '2024-09-04'],
      ['FAR', 'NOR', null, '2024-10-02'],
    ]);
    expect((await listRelations(record.db, { country: 'FAR' })).total).toBe(1);
    expect((await listDocuments(record.db)).items.map((d) => d.title)).toEqual(['late', 'one']);
    expect((await listDocuments(record.db, { side: 'FAR' })).total).toBe(1);
  });
});
