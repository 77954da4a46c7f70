/** What a source answered in; the pages that it lists out: entries of a feed, addresses of a sitemap, links of a page. */

import { ReadoutError } from '../errors.js';
import { decode } from '../ingest/decode.js';
import { feedEntries, isFeed } from '../ingest/formats/feed.js';
import { bytesSource, type Page, unpack } from '../ingest/index.js';
import { pageLinks } from '../ingest/page-links.js';
import { readSitemap } from '../ingest/sitemap.js';
import type { Listed } from '../record/watching/types.js';
import type { WatchedSource } from './types.js';

type Choice = Pick<WatchedSource, 'kind' | 'only' | 'except' | 'since'>;

/** Each page once, the first that is listed first. @throws ReadoutError `source-not-kind`, and what a damaged file throws. */
export async function listPages(page: Page, source: Choice): Promise<Listed[]> {
  const text = await textOf(page);
  const listed = await readers[source.kind](text, page.address);
  const found = new Map<string, Listed>();
  for (const one of listed) {
    const url = plainAddress(one.url, page.address);
    if (url && !found.has(url) && isWanted({ ...one, url }, source)) found.set(url, { ...one, url });
  }
  return [...found.values()];
}

const readers: Readonly<Record<Choice['kind'], (text: string, address: string) => Promise<Listed[]> | Listed[]>> = {
  feed: listFeed,
  sitemap: listSitemap,
  links: listLinks,
};

async function listFeed(text: string, address: string): Promise<Listed[]> {
  if (!isFeed(text)) throw new ReadoutError('source-not-kind', { address, right: 'feed (RSS, Atom, JSON Feed)' });
  const entries = await feedEntries(text, address);
  return entries.map(({ stated: { url = '', title = null, published = null }, changed }) => {
    return { url, role: 'page', title, saidAt: published, mark: changed };
  });
}

function listSitemap(text: string, address: string): Listed[] {
  const sitemap = readSitemap(text);
  if (!sitemap) throw new ReadoutError('source-not-kind', { address, right: 'sitemap' });
  const role = sitemap.kind === 'index' ? 'list' : 'page';
  return sitemap.entries.map(({ url, changed }) => ({ url, role, title: null, saidAt: null, mark: changed }));
}

function listLinks(text: string, address: string): Listed[] {
  return pageLinks(text, address).map(({ url, title }) => ({ url, role: 'page', title, saidAt: null, mark: null }));
}

function isWanted({ url, role, saidAt, mark }: Listed, { only, except, since }: Choice): boolean {
  const dated = dayOf(saidAt ?? mark);
  if (since !== null && dated !== null && dated < since) return false;
  if (role === 'list') return true;
  return (only.length === 0 || only.some((part) => url.includes(part))) && !except.some((part) => url.includes(part));
}

/** A day or moment as feeds and sitemaps print it. */
function dayOf(printed: string | null): string | null {
  if (printed === null) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(printed)) return printed.slice(0, 10);
  const ms = Date.parse(printed);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}

/** Without what only counts visitors; null for what is no address of the web. */
function plainAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (/^utm_/i.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Of a packed sitemap or feed as well. */
async function textOf(page: Page): Promise<string> {
  for await (const unpacked of unpack(bytesSource(page.address, page.bytes), { mediaType: page.mediaType ?? '' })) {
    if (unpacked.kind === 'problem') throw unpacked.error;
    return decode(unpacked.page.bytes, page.address, unpacked.page.mediaType);
  }
  throw new ReadoutError('input-empty', { where: page.address });
}
