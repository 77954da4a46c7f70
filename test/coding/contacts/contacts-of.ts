/** What tests of contacts ask of a text: each contact as "kind date countries status", with "recalled" where it is no news. */

import { beforeAll } from 'vitest';
import { type Engine, openEngine } from '../../../src/pipeline.js';
import { nodeFiles } from '../../../src/tables/node-files.js';
import { codeNote } from '../code-note.js';

type Read = (text: string) => Promise<string[]>;

/** Readers of contacts in both languages, for the tests of one file. */
export function contactReaders(): { readonly english: Read; readonly french: Read } {
  let engine: Engine;
  beforeAll(() => {
    engine = openEngine(nodeFiles());
  });
  return { english: (text) => contactsOf(engine, 'en', text), french: (text) => contactsOf(engine, 'fr', text) };
}

/** Contacts of a text published on 2024-05-16. */
async function contactsOf(engine: Engine, language: string, text: string): Promise<string[]> {
  const coding = await codeNote(engine, [`language: ${language}`, 'published: 2024-05-16'], text);
  return (coding?.contacts ?? []).map((c) =>
    [
      c.kind,
      c.date ?? '-',
      c.countries.join('+'),
      c.status,
      ...(c.recalled && c.status === 'held' ? ['recalled'] : []),
    ].join(' '),
  );
}
