import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { frequentWords, type OpenRecord } from '../../src/record/index.js';
import { onBothDatabases } from './databases.js';
import { documentOf } from './fixtures.js';

async function readAll(record: OpenRecord, texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    await record.read(documentOf(`text-${i}`, { language: 'en', title: text, text, source: text }), null);
  }
}

onBothDatabases('frequentWords', (opened) => {
  test('names the words that most documents hold once the database has looked the record over', async () => {
    expect(await frequentWords(opened().db, 2)).toEqual([]);
    await readAll(opened(), ['the turbines turn', 'the turbines rust', 'more turbines rust']);
    await sql`analyze documents`.execute(opened().db);
    expect(await frequentWords(opened().db, 2)).toEqual(['turbines', 'rust']);
  });
});
