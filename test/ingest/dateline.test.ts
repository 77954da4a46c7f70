import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDateline } from '../../src/ingest/dateline.js';
import { tables } from './support.js';

type Case = { line: string; place: string; country: string; agency: string; date: string; rest: string; none?: string };
const cases: Case[] = readFileSync('test/cases/ingest/datelines.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

test.each(cases.filter((one) => one.none === undefined))(
  'findDateline reads "$line"',
  ({ line, rest, ...dateline }) => {
    const found = findDateline(line, tables);
    expect(found?.dateline).toEqual(dateline);
    expect(line.slice(found?.span[1])).toBe(rest);
  },
);

test.each(cases.filter((one) => one.none !== undefined))('findDateline finds none in "$line": $none', ({ line }) => {
  expect(findDateline(line, tables)).toBeNull();
});

test('findDateline gives no day that does not exist', () => {
  expect(findDateline('PARIS, 31 février (AFP) - Le ministre', tables)?.dateline.date).toBeNull();
});
