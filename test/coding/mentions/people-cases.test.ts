import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMentions, loadEntityTables } from '../../../src/coding/mentions/index.js';
import type { Analysed } from '../../../src/language/types.js';
import { nodeFiles } from '../../../src/tables/node-files.js';

/** One case a line. `people` is all that the text names: [name, country, level of the highest post or null]. */
type Case = {
  readonly text: string;
  readonly side?: string;
  readonly publisher?: string;
  readonly people: readonly (readonly [name: string, country: string | null, level: string | null])[];
  readonly note?: string;
  readonly knownGap?: string;
};

const tables = loadEntityTables(nodeFiles());

function readCases(language: string): Case[] {
  const lines = readFileSync(new URL(`../../cases/${language}/people.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Case);
}

function peopleOf({ text, side, publisher }: Case, language: string) {
  const document = { text, language, side: side ?? null, publisher: publisher ?? null };
  const { people } = findMentions({ document, sentences: [] } as unknown as Analysed, tables);
  return people.map((person) => [person.name, person.country, person.posts[0]?.level ?? null]);
}

for (const language of ['fr', 'en']) {
  for (const people of readCases(language)) {
    const run = people.knownGap ? test.fails : test;
    run(`findMentions (${language}) reads the people of: ${people.text}`, () => {
      expect(peopleOf(people, language)).toEqual(people.people);
    });
  }
}
