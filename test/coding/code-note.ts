/** The text of a note in, what is coded of it through the real engine out. */

import type { Coding } from '../../src/coding/types.js';
import { ingest, readIngestTables } from '../../src/ingest/index.js';
import { codeDocument, type Engine } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/tables/node-files.js';

const tables = readIngestTables(nodeFiles());

/** @param head what the file says of itself: "language: fr", "published: 2024-05-16". */
export async function codeNote(engine: Engine, head: readonly string[], text: string): Promise<Coding | null> {
  const lines = head.map((line) => `# ${line}\n`).join('');
  const bytes = new TextEncoder().encode(`${lines}\n${text}\n`);
  const [result] = await ingest({ address: 'note.txt', bytes }, tables);
  if (result?.kind !== 'document') throw new Error('no document');
  return codeDocument(result.document, engine);
}
