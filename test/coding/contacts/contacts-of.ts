/** What tests of contacts ask of a text: each contact as "kind date countries status", with "recalled" where it is no news. */

import type { Engine } from '../../../src/pipeline.js';
import { codeNote } from '../code-note.js';

/** Contacts of a text published on 2024-05-16. */
export async function contactsOf(engine: Engine, language: string, text: string): Promise<string[]> {
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
