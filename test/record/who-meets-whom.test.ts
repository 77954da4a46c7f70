import { expect, test } from 'vitest';
import { whoMeetsWhom } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { codingOf, contact, documentOf, meetingOf, person, takesPart } from './fixtures.js';

/** Two who are to meet. */
function plannedMeeting(seed: string) {
  const document = documentOf(seed);
  const people = [person('p1', 'Ida Holm', 'NOR'), person('p2', 'Jaan Tamm', 'EST')];
  const contacts = [contact('c1', [takesPart('p1', 'NOR'), takesPart('p2', 'EST')], { status: 'planned' })];
  return { document, coding: codingOf(document, { people, contacts }) };
}

onBothDatabases('who meets whom', (opened) => {
  test('those who met are linked; those who are only to meet are left out, of the whole record as of one relation', async () => {
    const { db, read } = opened();
    for (const { document, coding } of [meetingOf('one'), plannedMeeting('two')]) await read(document, coding);
    const network = await whoMeetsWhom(db);
    expect(network.people.map(({ name, contacts }) => `${name} ${contacts}`)).toEqual(['Tomas Vell 1', 'Ána Brekke 1']);
    expect(network).toMatchObject({ total: 2, links: [{ contacts: 1 }] });
    expect(await whoMeetsWhom(db, { pair: ['NOR', 'EST'] })).toEqual(network);
    expect(await whoMeetsWhom(db, { person: network.people[0]?.id })).toEqual(network);
  });
});
