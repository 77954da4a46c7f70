import { expect, test } from 'vitest';
import { organisationsSchema } from '../../src/coding/mentions/entity-schemas.js';
import { findSide } from '../../src/ingest/find-side.js';
import { publishersCalled, publishersFile, publishersSchema } from '../../src/ingest/publishers.js';
import { readYaml } from '../../src/tables/read-yaml.js';
import { files, tables } from './support.js';

const { publishers, examples } = readYaml(files, publishersFile, publishersSchema);
const nothing = { url: 'page.txt', publisher: null, agencies: [], country: null, credited: [], office: null };

test.each(examples)('findSide gives $side for $given', ({ given, side }) => {
  const agencies = given.agency === undefined ? [] : publishersCalled(tables.publishers, given.agency);
  const evidence = {
    ...nothing,
    ...(given.url !== undefined && { url: given.url }),
    publisher: given.publisher ?? null,
    country: given.country ?? null,
    agencies,
  };
  expect(findSide(evidence, tables).side).toBe(side);
});

test('findSide names the publisher by its table where the page does not name it', () => {
  expect(findSide({ ...nothing, url: 'https://www.spa.gov.sa/x' }, tables).publisher).toBe('SPA');
});

test('findSide keeps the name that the page gives itself', () => {
  const found = findSide({ ...nothing, publisher: 'Norland Gazette', url: 'https://tass.com/x' }, tables);
  expect(found).toEqual({ publisher: 'Norland Gazette', side: 'RUS' });
});

test('findSide takes a newspaper credited under a picture for the publisher, an agency not', () => {
  expect(findSide({ ...nothing, credited: ['NDEL'] }, tables).side).toBe('VNM');
  expect(findSide({ ...nothing, credited: ['Xinhua'] }, tables).side).toBeNull();
});

test('no two publishers share an id, a name or a host', () => {
  for (const list of [
    publishers.map(({ id }) => id),
    publishers.flatMap(({ hosts }) => hosts),
    publishers.flatMap(({ names }) => names),
  ]) {
    expect(list.filter((value, at) => list.indexOf(value) !== at)).toEqual([]);
  }
});

test('every side of a publisher is a country of ISO 3166-1 or an organisation of the codebook', () => {
  const organisations = readYaml(files, 'entities/organisations.yaml', organisationsSchema);
  const known = new Set([...tables.alpha3.values(), 'XKX', ...organisations.map(({ code }) => code)]);
  expect(publishers.map(({ side }) => side).filter((side) => side !== null && !known.has(side))).toEqual([]);
});

test('findSide reads the longer of two names of states that begin in one another', () => {
  const sideOf = (publisher: string) => findSide({ ...nothing, publisher }, tables).side;
  expect(sideOf('Présidence de la République de Guinée équatoriale')).toBe('GNQ');
  expect(sideOf('Présidence de la République de Guinée-Bissau')).toBe('GNB');
  expect(sideOf('Présidence de la République de Guinée')).toBe('GIN');
});
