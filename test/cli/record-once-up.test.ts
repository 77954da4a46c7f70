/** A PostgreSQL server that is not up yet, and one that goes away and comes back, under what runs as a service. */

import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ownPostgres } from '../../bench/queue/own-postgres.js';
import { recordOnceUp } from '../../src/cli/record-once-up.js';
import { watchPatiently } from '../../src/cli/watch-patiently.js';
import { recordStats } from '../../src/record/index.js';
import { asOnlyWatcher } from '../../src/record/watching/only-watcher.js';
import { readSources } from '../../src/watch/read-sources.js';
import { documentOf } from '../record/fixtures.js';
import { openSite, plainReader, rss } from '../watch/support.js';

const left = existsSync('/usr/lib/postgresql') ? false : 'no PostgreSQL server under /usr/lib/postgresql to start';
if (left) console.warn(`Test of services that wait for their database left out: ${left}`);
const timeout = 120_000;

function noted() {
  const notes: string[] = [];
  return { notes, log: { note: (message: string) => void notes.push(message) } };
}

test.skipIf(left)(
  'a service waits for its database, says so, watches, and watches on when it was away',
  { timeout },
  async () => {
    const server = await ownPostgres();
    const site = await openSite({ '/feed': rss('/a'), '/a': documentOf('a').text });
    const stopping = new AbortController();
    const { notes, log } = noted();
    try {
      server.kill();
      const up = recordOnceUp({ databaseUrl: server.address }, log);
      const opening = up.open(stopping.signal);
      await expect.poll(() => notes.length, { timeout: 20_000 }).toBe(1);
      expect(notes[0]).toMatch(/^Waiting for the database\. postgres:.*cannot connect/);
      await expect(up.check()).rejects.toThrow('is not open yet');
      server.start();
      const record = await opening;
      await up.check();
      const text = `allow: [127.0.0.1]\nsources:\n  - { id: agency, feed: "${site.base}/feed", every: 1m }\n`;
      const told = readSources(text, 'sources.yaml');
      const sources = { ...told, pauseMs: 10, sources: told.sources.map((source) => ({ ...source, everyMs: 500 })) };
      const options = { record, sources, readPage: plainReader(record), signal: stopping.signal };
      const watching = watchPatiently(options, log);
      const read = async () => (await recordStats(record.db).catch(() => null))?.documents;
      await expect.poll(read, { timeout: 20_000 }).toBe(1);
      server.kill();
      await wait(1000); // asked meanwhile, it finds the database gone
      site.pages.set('/feed', rss('/a', '/b'));
      site.pages.set('/b', documentOf('b').text);
      server.start();
      await expect.poll(read, { timeout: 30_000 }).toBe(2);
      expect(notes[1]).toMatch(/^Waiting to watch on\. .*the database went away/);
      stopping.abort();
      await watching;
      await record.close();
    } finally {
      site.close();
      server.remove();
    }
  },
);

test.skipIf(left)('who watches is told when the session that holds the lock broke', { timeout }, async () => {
  const server = await ownPostgres();
  try {
    const record = await recordOnceUp({ databaseUrl: server.address }, noted().log).open();
    const ended = asOnlyWatcher(
      record,
      (lost) => new Promise<string>((resolve) => lost.addEventListener('abort', () => resolve('told'))),
      50,
    );
    await wait(500);
    await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`.execute(record.db);
    expect(await ended).toBe('told');
    await record.close();
  } finally {
    server.remove();
  }
});
