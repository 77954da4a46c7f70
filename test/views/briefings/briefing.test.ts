/** What the record gives for a briefing, on both databases. */

import { expect, test } from 'vitest';
import type { Act, Coding, Post } from '../../../src/coding/types.js';
import type { Document } from '../../../src/ingest/types.js';
import type { OpenRecord } from '../../../src/record/index.js';
import { briefing, writeBriefing } from '../../../src/views/briefings/index.js';
import { onBothDatabases } from '../../record/databases.js';
import { act, codingOf, contact, documentOf, meetingOf, party, person, takesPart } from '../../record/fixtures.js';

type Told = {
  readonly published: string;
  readonly minister?: string;
  readonly acts?: (text: string) => Act[];
  readonly words?: string;
} & Partial<Pick<Document, 'side' | 'publisher' | 'language'>>;

/** A meeting of France's minister with Japan's ambassador, Kenji Mori. */
async function tell(
  record: OpenRecord,
  { published, minister = 'Luc Martin', acts, words = '', ...given }: Told,
): Promise<void> {
  const seed = `${published} ${minister} ${words.slice(0, 20)}`;
  const made = documentOf(seed, { published, side: 'FRA', publisher: 'Agency', ...given });
  const text = `${words} Minister of trade ${minister} met Kenji Mori. ${made.text}`;
  const document = { ...made, text, source: text };
  const start = text.indexOf(minister);
  const post: Partial<Post> = { title: 'Minister of trade', level: 'minister', country: 'FRA' };
  const coding: Coding = codingOf(document, {
    people: [
      { ...person('p1', minister, 'FRA', [post]), mentions: [[start, start + minister.length]] },
      person('p2', 'Kenji Mori', 'JPN', [{ title: 'ambassador', accredited: 'FRA' }]),
    ],
    contacts: [
      contact('c1', [takesPart('p1', 'FRA'), takesPart('p2', 'JPN')], { date: published, countries: ['FRA', 'JPN'] }),
    ],
    acts: acts?.(text) ?? [],
  });
  await record.read(document, coding);
}

const asks =
  (matter: string, id = 'a1') =>
  (text: string): Act[] => [said(text, 'request', ['JPN', 'p2'], 'FRA', matter, id)];
const promises =
  (matter: string, id = 'a1') =>
  (text: string): Act[] => [said(text, 'pledge', ['FRA', 'p1'], 'JPN', matter, id)];

function said(
  text: string,
  kind: Act['kind'],
  [country, who]: [string, string],
  to: string,
  matter: string,
  id: string,
): Act {
  const start = text.indexOf(matter);
  const span = [start, start + matter.length] as const;
  return act(id, kind, party([country], [who]), party([to]), {
    ...{ contact: 'c1', matters: [{ span, text: matter }], topics: ['transport'] },
    ...{ trigger: [start, start + 4], span, spans: [span] },
  });
}

const rail = 'to deliver twelve locomotives for the northern railway line';

onBothDatabases('briefing', (opened) => {
  test('tells posts held on the day, and who came after whom', async () => {
    const record = opened();
    await tell(record, { published: '2021-03-01' });
    await tell(record, { published: '2023-03-01', minister: 'Ana Petit' });
    const now = await briefing(record.db, { one: 'FRA', other: 'JPN' });
    const posts = Object.fromEntries(now.people.map(({ name, posts }) => [name, posts[0]]));
    expect(posts['Ana Petit']).toMatchObject({ status: 'held', firstSaid: '2023-03-01' });
    expect(posts['Luc Martin']).toMatchObject({ status: 'former', lastSaid: '2021-03-01', successor: 'Ana Petit' });
    expect(posts['Luc Martin']?.quote?.words).toBe('Minister of trade Luc Martin');
    const then = await briefing(record.db, { one: 'FRA', other: 'JPN', on: '2021-06-01' });
    expect(then.people.map(({ name, posts }) => [name, posts[0]?.status])).toEqual([
      ['Luc Martin', 'held'],
      ['Kenji Mori', 'held'],
    ]);
    const later = await briefing(record.db, { one: 'FRA', other: 'JPN', on: '2022-12-01' });
    expect(later.people[0]?.posts[0]?.status).toBe('last-said');
  });

  test('tells a promise once that both sides tell, with both documents', async () => {
    const record = opened();
    const words = `He promised ${rail}.`;
    await tell(record, { published: '2023-03-01', words, acts: promises(rail) });
    const other = `The minister gave his word ${rail}.`;
    await tell(record, {
      published: '2023-03-01',
      words: other,
      acts: promises(rail),
      side: 'JPN',
      publisher: 'Japan Agency',
    });
    const { commitments, contacts } = await briefing(record.db, { one: 'FRA', other: 'JPN', for: 'JPN' });
    expect(contacts).toHaveLength(1);
    expect(commitments).toMatchObject([
      { state: 'promised', debtor: ['FRA'], steps: [{ role: 'promises', day: '2023-03-01' }] },
    ]);
    expect(commitments[0]?.steps[0]?.cited.map(({ document, words }) => [document.publisher, words]).sort()).toEqual([
      ['Agency', rail],
      ['Japan Agency', rail],
    ]);
  });

  test('nothing later than the day counts, and what is new is told from the day after', async () => {
    const record = opened();
    await tell(record, { published: '2021-03-01', words: `He asked ${rail}.`, acts: asks(rail) });
    await tell(record, {
      published: '2023-03-01',
      minister: 'Ana Petit',
      words: `She promised ${rail}.`,
      acts: promises(rail),
    });
    const then = await briefing(record.db, { one: 'JPN', other: 'FRA', on: '2022-01-01' });
    expect(then).toMatchObject({
      on: '2022-01-01',
      since: '2021-03-01',
      documents: 1,
      changes: [],
      commitments: [{ state: 'asked' }],
    });
    const now = await briefing(record.db, { one: 'JPN', other: 'FRA', since: '2021-03-01' });
    expect(now).toMatchObject({ on: '2023-03-01', documents: 2, commitments: [{ state: 'promised' }] });
    expect(now.changes.map(({ kind, day }) => `${day} ${kind}`)).toEqual(['2023-03-01 post', '2023-03-01 commitment']);
  });

  test('for a person to be met, the person comes first and the talks are those with that person', async () => {
    const record = opened();
    await tell(record, { published: '2021-03-01', words: `He promised ${rail}.`, acts: promises(rail) });
    await tell(record, { published: '2023-03-01', minister: 'Ana Petit' });
    const value = await briefing(record.db, { one: 'FRA', other: 'JPN', with: 'martin' });
    expect(value).toMatchObject({ with: ['Luc Martin'], people: [{ name: 'Luc Martin' }, {}, {}] });
    expect(value.contacts.map(({ day }) => day)).toEqual(['2021-03-01']);
    const page = await writeBriefing(value, { language: 'fr' });
    expect(page).toContain('Entretien avec Luc Martin');
  });

  test('for several people to be met, they come first and the talks are those with any of them, told once', async () => {
    const record = opened();
    await tell(record, { published: '2021-03-01', words: `He promised ${rail}.`, acts: promises(rail) });
    await tell(record, { published: '2022-03-01', minister: 'Jean Blanc' });
    await tell(record, { published: '2023-03-01', minister: 'Ana Petit' });
    const value = await briefing(record.db, { one: 'FRA', other: 'JPN', with: ['petit', 'martin', 'Luc Martin'] });
    expect(value.with).toEqual(['Ana Petit', 'Luc Martin']);
    expect(value.people.slice(0, 2).map(({ name }) => name)).toEqual(['Ana Petit', 'Luc Martin']);
    expect(value.contacts.map(({ day }) => day)).toEqual(['2023-03-01', '2021-03-01']);
    expect(value.commitments.length).toBe(1);
    expect(await writeBriefing(value, { language: 'fr' })).toContain('Entretien avec Ana Petit et Luc Martin');
    await expect(briefing(record.db, { one: 'FRA', other: 'JPN', with: ['petit', 'nobody'] })).rejects.toThrow(
      /"nobody"/,
    );
  });

  test('what is not known is told with the nearest', async () => {
    const record = opened();
    await tell(record, { published: '2021-03-01' });
    const ask = (given: object) => briefing(record.db, { one: 'FRA', other: 'JPN', ...given });
    await expect(ask({ with: 'Marton' })).rejects.toThrow(/Nobody named "Marton".*Nearest: Luc Martin/);
    await expect(ask({ other: 'Japonia' })).rejects.toThrow(/"Japonia".*JPN/);
    await expect(ask({ other: 'France' })).rejects.toThrow(/both are FRA/);
    await expect(ask({ for: 'DEU' })).rejects.toThrow(/"DEU" is no side.*FRA or JPN/);
    await tell(record, { published: '2022-03-01', minister: 'Jean Martin' });
    await expect(ask({ with: 'martin' })).rejects.toThrow(/fits 2 people/);
    expect((await ask({ with: 'Luc Martin' })).with).toEqual(['Luc Martin']);
  });

  test('a relation that the record does not know is told to be empty, in every format', async () => {
    const record = opened();
    const { document, coding } = meetingOf('one');
    await record.read(document, coding);
    const value = await briefing(record.db, { one: 'PER', other: 'CHL' });
    expect(value).toMatchObject({ on: null, documents: 0, people: [], contacts: [] });
    expect(await writeBriefing(value)).toBe(
      '# Briefing: Peru – Chile\n\nThe record holds nothing on the relation between Peru and Chile.\n',
    );
    expect(await writeBriefing(value, { language: 'fr', format: 'html' })).toContain('La base ne contient rien');
    expect((await writeBriefing(value, { format: 'docx' })).length).toBeGreaterThan(1000);
    const until = await briefing(record.db, { one: 'NOR', other: 'CHL', on: '2020-01-01' });
    expect(await writeBriefing(until)).toContain('until 1 January 2020');
  });
});
