import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { openHealthFile } from '../../src/cli/health-file.js';
import { openRecord, type RecordOptions } from '../../src/record/index.js';
import { keepSources } from '../../src/record/watching/sources.js';
import type { WatchEvent } from '../../src/watch/index.js';
import { embedded, postgres } from '../record/databases.js';
import { openSite, rss, type Site } from '../watch/support.js';
import { newFolder, readout } from './run.js';

const bin = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
const timeout = 240_000;
let site: Site | undefined;
afterEach(() => site?.close());

const page = (text: string) =>
  `<html lang="fr"><head><title>Titre</title></head><body><article><p>${text}</p></article></body></html>`;
/** Texts that are no reprints of each other. */
const texts = [
  'livraison des vaccins',
  'construction du port',
  'réforme du fisc',
  'vente de blé',
  'pose des rails',
  'étude du climat',
].map((matter, at) =>
  page(
    `Le ${at + 3} septembre 2024, le ministre russe a promis au Vietnam d’accélérer la ${matter}. ${`${matter} `.repeat(30)}`,
  ),
);
const pages = Object.fromEntries(texts.map((text, at) => [`/p${at}`, text]));

function sourcesFile({ base }: Site): string {
  const file = join(newFolder(), 'sources.yaml');
  writeFileSync(
    file,
    `pause: 500ms\nallow: [127.0.0.1]\nsources:\n  - { id: agency, feed: "${base}/feed", publisher: VNA }\n`,
  );
  return file;
}

/** Watches until it has told so often that it read a page, then is ended by the signal; without one it ends by itself. */
async function watchUntil(file: string, place: RecordOptions, reads: number, signal?: NodeJS.Signals) {
  const data = place.dataDir ? ['--data', place.dataDir] : [];
  const env = { ...process.env, DATABASE_URL: place.databaseUrl ?? '' };
  const args = [bin, 'watch', file, '--json', ...data, ...(signal ? [] : ['--once'])];
  const child = spawn('node', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  const events: WatchEvent[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    events.push(JSON.parse(line));
    if (signal && events.filter(({ kind }) => kind === 'read').length === reads) child.kill(signal);
  }
  await exited;
  return { code: child.exitCode, events };
}

describe.each([
  { ...embedded, ending: 'SIGTERM' as const },
  { ...postgres, ending: undefined },
])('readout watch on $name', ({ left, place, ending }) => {
  test.skipIf(left)(
    'killed in the middle, it goes on: no page is left out, and none read twice',
    { timeout },
    async () => {
      site = await openSite({ '/feed': rss(...Object.keys(pages)), ...pages });
      const file = sourcesFile(site);
      const { options, remove } = await place();
      await watchUntil(file, options, 2, 'SIGKILL');
      const before = site.paths().length;
      expect(before).toBeLessThan(7);
      const { code, events } = await watchUntil(file, options, 4, ending);
      expect(code).toBe(0);
      expect(events.at(-1)).toMatchObject({ kind: 'read', source: 'agency', title: 'Titre', acts: 1 });
      expect([...new Set(site.paths())].sort()).toEqual(['/feed', ...Object.keys(pages)]);
      // What was being fetched when it was killed is fetched again, nothing else.
      const again = site
        .paths()
        .slice(before)
        .filter((path) => path !== '/feed');
      expect(again.length).toBeLessThanOrEqual(6 - 2 + 1);
      await expectAllRead(options);
      await remove();
    },
  );
});

async function expectAllRead(options: RecordOptions): Promise<void> {
  const record = await openRecord(options);
  const documents = await record.db.selectFrom('documents').select(['url', 'publisher']).orderBy('url').execute();
  await record.close();
  expect(documents).toEqual(Object.keys(pages).map((path) => ({ url: `${site?.base}${path}`, publisher: 'VNA' })));
  const { dataDir = '', databaseUrl = '' } = options;
  const data = dataDir === '' ? [] : ['--data', dataDir];
  const status = readout(['watch', '--status', ...data], { env: { DATABASE_URL: databaseUrl } });
  expect(status.out).toMatch(/agency +│ ok +│ \d+s +│ \d+\w +│ 6 /);
}

test('readout serve --watch reads what is new while it serves, and ends well', { timeout }, async () => {
  site = await openSite({ '/feed': rss('/p0'), '/p0': texts[0] ?? '' });
  const args = ['serve', '--port', '0', '--data', newFolder(), '--watch', sourcesFile(site)];
  const env = { ...process.env, DATABASE_URL: '' };
  const server = spawn('node', [bin, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(server, 'exit');
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
  const sources = async () => (await (await fetch(`${url}/api/sources`)).json()).items;
  await expect.poll(sources, { timeout: 60_000 }).toMatchObject([{ id: 'agency', state: 'ok', pages: { read: 1 } }]);
  server.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
});

test('readout watch --status tells of a folder that another process watches what that wrote last', {
  timeout,
}, async () => {
  const dataDir = newFolder();
  const record = await openRecord({ dataDir });
  const source = { id: 'agency', kind: 'feed', address: 'https://agency.example/rss', everyMs: 900_000 } as const;
  await keepSources(record.db, [source], new Date());
  await openHealthFile(record).close();
  const { out, err } = readout(['watch', '--status', '--data', dataDir]);
  await record.close();
  expect(out).toMatch(/agency +│ new/);
  expect(err).toMatch(/As of 20.*, by the process that watches/);
});

test('readout watch says what is wrong with a file of sources, and where', { timeout }, () => {
  const file = join(newFolder(), 'sources.yaml');
  writeFileSync(file, 'sources:\n  - id: agency\n    feed: agency.example/rss\n');
  expect(readout(['watch', file])).toMatchObject({
    code: 1,
    err: expect.stringContaining(`${file}:3: sources.0.feed: must be a web address`),
  });
  writeFileSync(file, 'sources:\n  - id: agency\n    feed: https://agency.example/rss\n');
  expect(readout(['watch', file, '--check'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('1 sources, all right'),
  });
});
