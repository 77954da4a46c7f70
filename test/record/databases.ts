/** The two databases that every test of the record runs on; PostgreSQL is left out, and said to be, when it does not answer. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type OpenRecord, openRecord, type RecordOptions } from '../../src/record/index.js';
import { clear } from './snapshot.js';

export type TestPlace = { readonly options: RecordOptions; readonly remove: () => Promise<void> };
export type TestDatabase = {
  readonly name: string;
  readonly left: string | false;
  readonly place: () => Promise<TestPlace>;
};

const server = process.env.READOUT_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test';

export const embedded: TestDatabase = { name: 'PGlite', left: false, place: newFolder };
export const postgres: TestDatabase = { name: 'PostgreSQL', left: await whyLeftOut(), place: newDatabase };
if (postgres.left) console.warn(`PostgreSQL tests left out: ${postgres.left}`);

export const databases: readonly TestDatabase[] = [embedded, postgres];

/** The same tests on both. Each test finds the record empty; `record()` gives the open record. */
export function onBothDatabases(name: string, tests: (record: () => OpenRecord) => void): void {
  for (const database of databases) {
    describe.skipIf(database.left)(`${name} on ${database.name}`, () => {
      let at: TestPlace;
      let open: OpenRecord;
      beforeAll(async () => {
        at = await database.place();
        open = await openRecord(at.options);
      });
      afterEach(() => clear(open));
      afterAll(async () => {
        await open?.close();
        await at?.remove();
      });
      tests(() => open);
    });
  }
}

async function newFolder(): Promise<TestPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'readout-test-'));
  return { options: { dataDir }, remove: async () => rmSync(dataDir, { recursive: true, force: true }) };
}

async function newDatabase(): Promise<TestPlace> {
  const name = `readout_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} encoding 'UTF8' template template0`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    options: { databaseUrl: address.href },
    remove: () => onServer(`drop database if exists ${name} with (force)`),
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function whyLeftOut(): Promise<string | false> {
  try {
    await onServer('select 1');
    return false;
  } catch (error) {
    return `${server} does not answer (${(error as Error).message}); set READOUT_TEST_POSTGRES to a server's address`;
  }
}
