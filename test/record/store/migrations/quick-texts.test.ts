import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../../../src/record/index.js';
import { databases } from '../../databases.js';

type Column = { readonly name: string; readonly compression: string };

describe.each(databases)('the long columns of documents on $name', ({ place, left }) => {
  test.skipIf(left)('are pressed with LZ4 exactly where the server offers it', async () => {
    const record = await openRecord((await place()).options);
    const { rows: offered } = await sql<{ yes: boolean }>`select 'lz4' = any (enumvals) as yes from pg_settings
      where name = 'default_toast_compression'`.execute(record.db);
    const { rows } = await sql<Column>`select attname as name, attcompression as compression from pg_attribute
      where attrelid = 'documents'::regclass and attname in ('text', 'source', 'coding', 'search')`.execute(record.db);
    await record.close();
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ compression }) => compression))).toEqual(new Set([offered[0]?.yes ? 'l' : '']));
  });
});
