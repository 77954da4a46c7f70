/** RSS, Atom, RDF or JSON Feed in, one document an entry out. Wraps feedsmith, which is loaded when the first feed comes. */

import type { Atom, Json, Rdf, Rss } from 'feedsmith';
import { ReadoutError } from '../../errors.js';
import { htmlText } from '../html-text.js';
import { mostBytes } from '../most-bytes.js';
import type { JsonRecord } from '../read-json-lines.js';
import type { GivenMetadata } from '../types.js';
import type { Format, Input } from './types.js';

export const feed: Format = { name: 'feed', mostBytes, fits: ({ source }) => isFeed(source()), read: readFeed };

/** One entry of a feed, whatever the feed's form. */
export type FeedEntry = {
  readonly stated: GivenMetadata; // title, address, day
  readonly html: string; // its text as the feed gives it, often shortened; "" when there is none
  readonly changed: string | null; // when it was last changed, where the feed tells that apart
};

export function isFeed(source: string): boolean {
  const head = source.slice(0, 3000);
  if (/^\ufeff?\s*\{/.test(head)) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(head);
  return /^\ufeff?\s*</.test(head) && /<(?:rss|feed|rdf:RDF)[\s>]/.test(head.replace(/<!--[\s\S]*?-->/g, ''));
}

async function readFeed({ source, where }: Input): Promise<JsonRecord[]> {
  const entries = await feedEntries(source(), where);
  return entries.map(({ stated, html }, at) => {
    const place = `${where}[${at}]`;
    if (html.trim() !== '') return { kind: 'raw', where: place, raw: { ...htmlText(html), from: 0, stated } };
    const error = new ReadoutError('feed-entry-bare', { where: place, title: stated.title ?? stated.url ?? '?' });
    return { kind: 'problem', where: place, error };
  });
}

/** @throws ReadoutError `file-damaged`. */
export async function feedEntries(source: string, where: string): Promise<FeedEntry[]> {
  const { parseFeed } = await import('feedsmith');
  try {
    const { format, feed: found } = parseFeed(source);
    const publisher = textOf(found.title);
    const entries = {
      rss: () => (found as Rss.Feed<string>).items?.map(ofRss),
      rdf: () => (found as Rdf.Feed<string>).items?.map(ofRss),
      atom: () => (found as Atom.Feed<string>).entries?.map(ofAtom),
      json: () => (found as Json.Feed<string>).items?.map(ofJson),
    }[format]();
    return (entries ?? []).map(({ stated, html, changed }) => ({
      stated: { ...filled(stated), ...filled({ publisher }) },
      html,
      changed: changed?.trim() || null,
    }));
  } catch (cause) {
    throw new ReadoutError('file-damaged', { where, format: 'feed', reason: (cause as Error).message }, { cause });
  }
}

type Loose = {
  readonly stated: { readonly [K in keyof GivenMetadata]: string | undefined };
  readonly html: string;
  readonly changed: string | undefined;
};

function ofRss(item: Rss.Item<string> | Rdf.Item<string>): Loose {
  const published = ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0];
  const html = item.content?.encoded ?? item.description ?? '';
  return { stated: { title: item.title, url: item.link, published }, html, changed: item.atom?.updated };
}

function ofAtom(entry: Atom.Entry<string>): Loose {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
  const stated = { title: textOf(entry.title), url: link?.href, published: entry.published ?? entry.updated };
  return { stated, html: textOf(entry.content) ?? textOf(entry.summary) ?? '', changed: entry.updated };
}

function ofJson(item: Json.Item<string>): Loose {
  const stated = { title: item.title, url: item.url, published: item.date_published, language: item.language };
  const html = item.content_html ?? item.content_text ?? item.summary ?? '';
  return { stated, html, changed: item.date_modified };
}

function textOf(value: string | { readonly value?: string | undefined } | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.value;
}

function filled(stated: Loose['stated'] | { publisher: string | undefined }): GivenMetadata {
  return Object.fromEntries(
    Object.entries(stated).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
  );
}
