import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOf, explainDates, findDates, loadDateTables } from '../../../src/coding/dates/index.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

type Case = {
  readonly text: string;
  readonly published: string | null;
  readonly edtf: readonly (string | null)[];
  readonly value?: readonly string[];
  readonly relation?: string;
  readonly due?: string;
  readonly strength: 'clear' | 'borderline';
  readonly knownGap?: string;
};

const languages = ['fr', 'en'] as const;
const tablesOf = Object.fromEntries(languages.map((code) => [code, loadDateTables(nodeFiles(), code)]));

function casesOf(language: string): Case[] {
  const path = new URL(`../../cases/${language}/dates.jsonl`, import.meta.url);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}

function tables(language: string) {
  const found = tablesOf[language];
  if (!found) throw new Error(`no date tables for ${language}`);
  return found;
}

describe.each(languages)('findDates in %s', (language) => {
  for (const each of casesOf(language)) {
    const run = each.knownGap ? test.fails : test;
    run(`findDates reads "${each.text}" published ${each.published}`, () => {
      const options = { language, published: each.published };
      const mentions = findDates(each.text, options, tables(language));
      const trace = JSON.stringify(explainDates(each.text, options, tables(language)), null, 1);
      expect(
        mentions.map((mention) => mention.edtf),
        trace,
      ).toEqual(each.edtf);
      if (each.value)
        expect(
          mentions.map((mention) => mention.value),
          trace,
        ).toEqual(each.value);
      if (each.relation) expect(mentions[0]?.relation, trace).toBe(each.relation);
      if (each.due) expect(mentions[0] && dueOf(mentions[0]), trace).toBe(each.due);
    });
  }

  test('findDates and dueOf write EDTF that an EDTF reader takes', () => {
    const mentions = casesOf(language).flatMap((each) =>
      findDates(each.text, { language, published: each.published }, tables(language)),
    );
    const written = mentions.flatMap((mention) => [mention.edtf, dueOf(mention)]).filter((each) => each !== null);
    expect(written.length).toBeGreaterThan(20);
    for (const each of written) expect(() => edtf(each), each).not.toThrow();
  });

  test('findDates gives spans within the text, in order and without overlaps, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const mentions = findDates(text, { language, published: '2024-09-04' }, tables(language));
        const ends = [0, ...mentions.map((mention) => mention.span[1])];
        return mentions.every(
          ({ span }, at) => span[0] >= (ends[at] ?? 0) && span[0] < span[1] && span[1] <= text.length,
        );
      }),
    );
  });

  test('explainDates tells the same mentions as findDates', () => {
    for (const each of casesOf(language)) {
      const options = { language, published: each.published };
      const told = explainDates(each.text, options, tables(language)).mentions.map(
        ({ words: _, ...mention }) => mention,
      );
      expect(told).toEqual(findDates(each.text, options, tables(language)));
    }
  });
});
