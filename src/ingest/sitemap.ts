/** A sitemap (sitemaps.org) in, the addresses in it out. Wraps linkedom. */

import { DOMParser } from 'linkedom';
import { ReadoutError } from '../errors.js';
import type { Format } from './formats/types.js';
import { mostBytes } from './most-bytes.js';

/** `index`: its addresses are of further sitemaps, not of pages. */
export type Sitemap = { readonly kind: 'pages' | 'index'; readonly entries: readonly SitemapEntry[] };
export type SitemapEntry = { readonly url: string; readonly changed: string | null }; // as it is printed, ISO 8601

/** The protocol allows as many in one file. */
const mostAddresses = 50_000;

const root = /^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?(urlset|sitemapindex)[\s>]/;

/** A sitemap handed in as a file is told: its pages must be fetched. */
export const sitemap: Format = {
  name: 'sitemap',
  mostBytes,
  fits: ({ source }) => isSitemap(source()),
  read: ({ where, source }) => {
    throw new ReadoutError('input-sitemap', { where, addresses: readSitemap(source())?.entries.length ?? 0 });
  },
};

export function isSitemap(source: string): boolean {
  return root.test(source.slice(0, 3000));
}

/** @returns null for what is no sitemap. The first 50,000 addresses; those that are none are left out. */
export function readSitemap(source: string): Sitemap | null {
  const name = root.exec(source.slice(0, 3000))?.[1];
  if (name === undefined) return null;
  const { documentElement } = new DOMParser().parseFromString(source.replace(/^\ufeff?\s*/, ''), 'text/xml');
  const entries: SitemapEntry[] = [];
  for (const entry of documentElement?.children ?? []) {
    const found = entryOf(entry as unknown as Element);
    if (found && entries.length < mostAddresses) entries.push(found);
  }
  return { kind: name === 'urlset' ? 'pages' : 'index', entries };
}

function entryOf({ children }: Element): SitemapEntry | null {
  const said = new Map([...children].map((child) => [child.nodeName.replace(/^.*:/, ''), child.textContent.trim()]));
  const url = said.get('loc') ?? '';
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { url: new URL(url).href, changed: said.get('lastmod') || null };
}
