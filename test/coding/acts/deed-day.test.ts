/** The day of a deed, read from whole texts through the real engine: invented people, real countries. */

import { beforeAll, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

let engine: Engine;

beforeAll(() => {
  engine = openEngine(nodeFiles(), { only: ['fr'] });
});

/** The kind and day of each act in a note published on 16 May 2024. */
async function daysOf(text: string): Promise<(string | null)[][]> {
  const coding = await codeNote(engine, ['language: fr', 'published: 2024-05-16'], text);
  return (coding?.acts ?? []).map(({ kind, date }) => [kind, date]);
}

it('a deed has the day that hangs on its verb', async () => {
  expect(await daysOf('Le Japon a remis mardi 14 mai au Kenya 2.000 tonnes de riz.')).toEqual([['aid', '2024-05-14']]);
});

it('a deed without a day of its own has none, and does not take the day of its object', async () => {
  expect(await daysOf('Le Japon a remis au Kenya 2.000 tonnes de riz promises le 3 mars 2024.')).toEqual([
    ['aid', null],
  ]);
});
