/** A number of feeds on one real server, each under a name of its own, which publish, correct themselves and fail now and then. */

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { textOf } from './texts.js';

export type Publishers = {
  readonly port: number;
  readonly items: readonly Item[];
  readonly requests: () => number;
  /** From now on nothing new. */
  readonly rest: () => void;
  readonly close: () => Promise<void>;
};

export type Item = {
  readonly url: string;
  readonly at: number;
  correctedAt: number | null;
  wasReadBefore: boolean; // as it was before its correction
  isReadNow: boolean; // as it is
};

type Feed = { readonly host: string; readonly listed: Item[]; nextAt: number };

const minute = 60_000;
const shown = 20;
/** Of a hundred answers, how many are a fault of the server. */
const faults = 2;

/** @param now in ms of the watch's clock. */
export async function openPublishers(count: number, now: () => number): Promise<Publishers> {
  const start = now();
  const feeds = Array.from({ length: count }, (_, at): Feed => {
    return { host: hostOf(at), listed: [], nextAt: start - share(`${at}`) * 90 * minute };
  });
  const byHost = new Map(feeds.map((feed) => [feed.host, feed]));
  const items: Item[] = [];
  let [requests, resting] = [0, false];
  const server = createServer((request, answer) => {
    requests++;
    const feed = byHost.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    const path = request.url ?? '';
    if (!feed || path === '/robots.txt') return void answer.writeHead(404).end();
    if (!resting && share(`${requests} fault`) * 100 < faults) return void answer.writeHead(503).end();
    if (!resting) publish(feed, items, now(), port);
    if (path === '/feed') say(answer, request.headers['if-none-match'], feedOf(feed), 'application/atom+xml');
    else
      sayItem(
        answer,
        feed.listed.find(({ url }) => url.endsWith(`${feed.host}:${port}${path}`)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const rest = () => {
    resting = true;
  };
  return { port, items, requests: () => requests, rest, close };
}

export function hostOf(at: number): string {
  return `agency-${at}.example`;
}

/** Every feed brings something each half hour to two hours; one in ten is corrected twenty minutes later. */
function publish(feed: Feed, items: Item[], now: number, port: number): void {
  for (; feed.nextAt <= now; feed.nextAt += (30 + share(`${feed.host} ${feed.nextAt}`) * 90) * minute) {
    const item: Item = {
      url: `http://${feed.host}:${port}/${feed.listed.length}`,
      at: feed.nextAt,
      correctedAt: null,
      wasReadBefore: false,
      isReadNow: false,
    };
    feed.listed.push(item);
    items.push(item);
  }
  for (const item of feed.listed.slice(-shown)) {
    const isOld = now - item.at > 20 * minute;
    if (item.correctedAt === null && isOld && share(item.url) < 0.1) correct(item, now);
  }
}

function correct(item: Item, now: number): void {
  item.correctedAt = now;
  item.isReadNow = false;
}

function feedOf({ listed, host }: Feed): string {
  const entries = listed.slice(-shown).reverse();
  const iso = (at: number) => new Date(at).toISOString();
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>${host}</title>${entries
    .map(
      ({ url, at, correctedAt }) =>
        `<entry><title>Entretien</title><id>${url}</id><link href="${url}"/><published>${iso(at)}</published><updated>${iso(correctedAt ?? at)}</updated></entry>`,
    )
    .join('')}</feed>`;
}

function sayItem(answer: ServerResponse, item: Item | undefined): void {
  if (!item) return void answer.writeHead(404).end();
  if (item.correctedAt === null) item.wasReadBefore = true;
  item.isReadNow = true;
  const body = `<html lang="fr"><head><title>Entretien</title></head><body><nav>Menu</nav><article>${textOf(item.url, item.correctedAt !== null)}</article></body></html>`;
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

function say(answer: ServerResponse, known: string | undefined, body: string, type: string): void {
  const etag = `"${share(body)}"`;
  if (known === etag) answer.writeHead(304, { etag }).end();
  else answer.writeHead(200, { etag, 'content-type': type }).end(body);
}

/** 0 to 1, always the same for the same words. */
export function share(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
