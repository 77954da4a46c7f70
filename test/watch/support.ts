/** Sources on a real server whose pages the test changes, watched into a real record on a clock that runs by itself. */

import { setTimeout as pause } from 'node:timers/promises';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock } from '../../src/fetch/index.js';
import type { OpenRecord } from '../../src/record/index.js';
import { readSources } from '../../src/watch/read-sources.js';
import type { ReadPage, WatchEvent } from '../../src/watch/types.js';
import { watch } from '../../src/watch/watch.js';
import { type LocalServer, openServer, type Say } from '../fetch/servers.js';
import { act, codingOf, documentOf, party } from '../record/fixtures.js';

/** A clock that moves by a second at most while anybody sleeps, so that no time is skipped while something is done. */
export type TestClock = Clock & { readonly pass: (ms: number) => void };

export function testClock(): TestClock {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const pass = (ms: number) => {
    now += ms;
  };
  const sleep = async (ms: number, signal?: AbortSignal) => {
    await pause(20, undefined, { signal }).then(
      () => pass(Math.min(ms, 1000)),
      () => {},
    );
  };
  return { now: () => now, sleep, pass };
}

export type Site = LocalServer & {
  readonly pages: Map<string, string | number>; // path to its text, or to the status that it answers
  readonly redirects: Map<string, string>;
  readonly headers: Map<string, Readonly<Record<string, string>>>;
  readonly conditional: readonly string[]; // paths that were asked for with what came before, and had not changed
  readonly paths: () => string[]; // every path asked for, without robots.txt
};

/** Texts have an ETag of their own, and answer 304 to whoever has it. "{base}" in them is the server's address. */
export async function openSite(pages: Readonly<Record<string, string | number>>): Promise<Site> {
  const [held, redirects] = [new Map(Object.entries(pages)), new Map<string, string>()];
  const headers = new Map<string, Readonly<Record<string, string>>>();
  const conditional: string[] = [];
  const say: Say = (answer, request) => {
    const path = new URL(request.url ?? '', 'http://site').pathname;
    const elsewhere = redirects.get(path);
    if (elsewhere) return answer.writeHead(302, { location: elsewhere }).end();
    const found = held.get(path) ?? 404;
    if (typeof found === 'number') return answer.writeHead(found, headers.get(path)).end();
    const text = found.replaceAll('{base}', `http://${request.headers.host}`);
    const etag = `"${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    if (isKnown) conditional.push(path);
    const type = text.startsWith('<?xml') ? 'application/xml' : 'text/html; charset=utf-8';
    answer.writeHead(isKnown ? 304 : 200, { etag, 'content-type': type }).end(isKnown ? '' : text);
  };
  const server = await openServer({ '*': say });
  const asked = () => server.asked.map((line) => line.split(' ')[2] ?? '').filter((path) => path !== '/robots.txt');
  return { ...server, pages: held, redirects, headers, conditional, paths: asked };
}

export const rss = (...paths: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Agency</title>${paths
    .map(
      (path) =>
        `<item><title>About ${path}</title><link>{base}${path}</link><pubDate>Mon, 02 Mar 2026 07:00:00 +0100</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

export const hour = 3_600_000;
export const day = 24 * hour;

export type Watcher = {
  readonly clock: TestClock;
  readonly events: WatchEvent[];
  readonly told: () => string[]; // "changed /a"
  readonly round: (afterMs?: number) => Promise<void>;
};

/** Each page of the site is one document whose text is the page, with one act. */
export function watcherOf(record: OpenRecord, site: Site, sources: string): Watcher {
  const clock = testClock();
  const events: WatchEvent[] = [];
  const text = `allow: [127.0.0.1]\nsources:\n${sources.replaceAll('{base}', site.base)}`;
  const round = async (afterMs = 0) => {
    clock.pass(afterMs);
    const tell = (event: WatchEvent) => events.push(event);
    await watch({
      record,
      sources: readSources(text, 'sources.yaml'),
      readPage: plainReader(record),
      tell,
      clock,
      once: true,
    });
  };
  const told = () =>
    events.map((event) => `${event.kind} ${'url' in event ? event.url.replace(site.base, '') : event.source}`);
  return { clock, events, told, round };
}

export function plainReader(record: OpenRecord): ReadPage {
  return async ({ address, bytes, listed }, tell, by) => {
    const text = new TextDecoder().decode(bytes);
    const id = `sha256:${bytesToHex(sha256(bytes))}`;
    const document = documentOf(id, { id, text, url: address, title: listed?.title ?? null });
    const coding = codingOf(document, { acts: [act('a1', 'pledge', party(['NOR']), party(['EST']))] });
    const { status, contacts, acts } = await record.read(document, coding, null, by);
    tell({ status, document: { id, title: document.title }, contacts, acts, message: null });
  };
}
