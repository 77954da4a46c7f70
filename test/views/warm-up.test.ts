import { expect, test } from 'vitest';
import type { OpenRecord } from '../../src/record/index.js';
import { type RecordReader, recordReader, warmUp } from '../../src/views/index.js';
import { fillRecord } from './support/fill-record.js';
import { sketches } from './support/sketches.js';

/** The same reader; what it was asked, in order. */
function noted(record: OpenRecord): { reader: RecordReader; asked: string[] } {
  const asked: string[] = [];
  const reader = new Proxy(recordReader(record), {
    get: (own, name: keyof RecordReader) => {
      asked.push(name);
      return own[name];
    },
  });
  return { reader, asked };
}

test('warming up asks what the first page asks, the page of the first relation on it, a search and the lists', async () => {
  const record = await fillRecord(sketches);
  const { reader, asked } = noted(record);
  await warmUp(reader, ['vaccine']).finally(record.close);
  const ofHome = ['contacts', 'findCommitments', 'relations', 'summary'];
  const ofRelation = ['commitments', 'facets', 'relation', 'standing', 'timeline', 'wording'];
  const ofSearch = ['acts', 'findCommitments', 'people', 'search', 'searchFacets'];
  const lists = ['contacts', 'documents', 'people'];
  expect(asked.sort()).toEqual([...ofHome, ...ofRelation, ...ofSearch, ...lists].sort());
});

test('an empty record has no relation to ask of', async () => {
  const record = await fillRecord([]);
  const { reader, asked } = noted(record);
  await warmUp(reader, []).finally(record.close);
  expect(asked.sort()).toEqual(['contacts', 'findCommitments', 'relations', 'summary']);
});
