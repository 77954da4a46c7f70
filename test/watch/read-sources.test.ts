import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources, readSourcesFile } from '../../src/watch/read-sources.js';
import { folderWith } from '../cli/run.js';

const first = 'sources:\n  - id: agency\n    feed: https://agency.example/rss\n';
const read = (text: string) => readSources(text, 'sources.yaml');
const faultOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message.replace(/\. docs\/watching\.md.*$/, '');
  }
  return 'none';
};

test('readSources fills in what a file leaves out', () => {
  expect(read(first)).toEqual({
    contact: null,
    allow: [],
    pauseMs: 2000,
    sources: [
      {
        ...{ id: 'agency', kind: 'feed', address: 'https://agency.example/rss', everyMs: 900_000 },
        ...{ only: [], except: [], since: null, publisher: null, language: null },
      },
    ],
  });
});

test('readSources takes days, months and years as they are written, with and without quotes', () => {
  const since = (text: string) => read(`${first}    since: ${text}\n`).sources[0]?.since;
  expect(['2024-09-04', '2024-09', '2024', '"2024"'].map(since)).toEqual([
    '2024-09-04',
    '2024-09-01',
    '2024-01-01',
    '2024-01-01',
  ]);
});

test.each([
  ['sources:\n  - id: agency\n', 'sources.yaml:2: sources.0.id: needs one of feed, sitemap or links, with an address'],
  [
    `${first}    sitemap: https://agency.example/s.xml\n`,
    'sources.yaml:2: sources.0.id: needs one of feed, sitemap or links, with an address',
  ],
  [
    `${first}    every: often\n`,
    'sources.yaml:4: sources.0.every: must be a time such as 30s, 15m, 6h or 1d, 1m at least',
  ],
  [
    `${first}    every: 5s\n`,
    'sources.yaml:4: sources.0.every: must be a time such as 30s, 15m, 6h or 1d, 1m at least',
  ],
  [
    `${first}  - id: agency\n    feed: https://b.example/\n`,
    'sources.yaml:4: sources.1.id: "agency" is taken by a source above',
  ],
  [
    'sources:\n  - id: a\n    feed: ftp://a.example/\n',
    'sources.yaml:3: sources.0.feed: must be a web address, https://… or http://…',
  ],
  [
    'sources:\n  - id: a\n    links: https://a.example/\n',
    'sources.yaml:3: sources.0.links: links needs "only", a part of the addresses that are wanted, or every menu of the page is read',
  ],
  [
    `${first}    since: yesterday\n`,
    'sources.yaml:4: sources.0.since: must be a day, month or year: 2024-09-04, 2024-09 or 2024',
  ],
  [`${first}    evry: 5m\n`, 'sources.yaml:2: sources.0: Unrecognized key: "evry"'],
  ['sources: []\n', 'sources.yaml:1: sources: lists no source'],
  ['sources:\n  - id: [\n', 'sources.yaml:3: Flow sequence'],
  ['', 'sources.yaml:1: Invalid input: expected object'],
])('readSources says where and what is wrong in %j', (text, message) => {
  expect(faultOf(text)).toContain(message);
});

test('readSources never fails in another way, whatever a file holds', () => {
  for (const text of ['- a', '5', 'null', '{', '\0', 'a: &b [*b]', '\ud800', 'sources: {a: 1}'])
    expect(faultOf(text)).toMatch(/^sources\.yaml:\d+: /);
});

test('readSourcesFile says that a file is not there', () => {
  expect(() => readSourcesFile('/nowhere/sources.yaml')).toThrow(/no such file/);
});

test('the file that docs/watching.md shows is right', () => {
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/watching.md', 'utf8')) ?? [];
  const file = `${folderWith({ 'sources.yaml': shown })}/sources.yaml`;
  expect(readSourcesFile(file).sources.map(({ kind }) => kind)).toEqual(['feed', 'sitemap', 'links']);
});
