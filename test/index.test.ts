import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeDocument, ingest, listActs, nodeFiles, openEngine, openRecord, readIngestTables } from '../src/index.js';

const text = 'Rabat – La Chine a promis au Maroc de livrer 200 bus électriques à la ville de Rabat.';

test('the library takes a text from bytes to acts in the record, as README shows', { timeout: 120_000 }, async () => {
  const files = nodeFiles();
  const engine = openEngine(files, { only: ['fr'] });
  const page = { address: 'note.txt', bytes: new TextEncoder().encode(text), given: { language: 'fr' } };
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-library-'));
  const record = await openRecord({ dataDir });
  for (const result of await ingest(page, readIngestTables(files))) {
    if (result.kind === 'problem') throw result.error;
    const coding = codeDocument(result.document, engine);
    if (coding) await record.read(result.document, coding);
  }
  const { items } = await listActs(record.db, { countries: ['CHN', 'MAR'], kinds: ['pledge'] });
  expect(items.map((act) => [act.kind, act.trigger.words])).toEqual([['pledge', 'a promis']]);
  await record.close();
  rmSync(dataDir, { recursive: true });
});
