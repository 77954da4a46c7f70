import { expect, test } from 'vitest';
import { onBothDatabases } from '../databases.js';
import { act, codingOf, documentOf, party } from '../fixtures.js';

const document = documentOf('a', { dateline: { place: 'Norville', country: 'NOR', agency: null, date: '2024-09-05' } });
const asked = act('a1', 'request', party(['NOR']), party(['EST']));
const coding = codingOf(document, { acts: [asked] });

onBothDatabases('readBefore', (opened) => {
  test('knows a document that is in, the same and of this version, wherever it was found', async () => {
    await opened().read(document, coding, '1');
    const known = { status: 'unchanged', contacts: 0, acts: 1 };
    expect(await opened().readBefore({ ...document, url: '/elsewhere' }, '1')).toEqual(known);
  });

  test.each([
    ['is described otherwise', { title: 'Other' }, '1'],
    ['is told of another page', { source: `${document.text} ` }, '1'],
    ['was coded by another version', {}, '2'],
    ['is not in', { id: 'sha256:b' }, '1'],
  ])('knows none that %s', async (_, given, version) => {
    await opened().read(document, coding, '1');
    expect(await opened().readBefore({ ...document, ...given }, version)).toBeNull();
  });
});
