/** A parsed page in; what it says of itself out: JSON-LD first, then meta tags, then <time>. */

import type { GivenMetadata } from './types.js';

const titleTags = [
  'meta[property="og:title"]',
  'meta[name="twitter:title"]',
  'meta[name="dc.title"]',
  'meta[name="DC.title"]',
];
const publishedTags = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="dcterms.created"]',
  'meta[property="og:published_time"]',
];
const publisherTags = [
  'meta[property="og:site_name"]',
  'meta[name="publisher"]',
  'meta[name="dc.publisher"]',
  'meta[name="application-name"]',
];
const urlTags = ['link[rel="canonical"]', 'meta[property="og:url"]'];

/** Kinds of JSON-LD that describe the text itself and not the site around it. */
const articleTypes = /Article|BlogPosting|Report|WebPage|CreativeWork/;

export function pageMetadata(page: Pick<ParentNode, 'querySelector' | 'querySelectorAll'>): GivenMetadata {
  const article = readJsonLd(page);
  const heading = page.querySelector('title')?.textContent;
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  const all = {
    title: article.title ?? firstTag(page, titleTags) ?? withoutSite(heading ?? undefined),
    published: article.published ?? firstTag(page, publishedTags) ?? (time || undefined),
    publisher: article.publisher ?? firstTag(page, publisherTags),
    url: firstTag(page, urlTags),
    language: page.querySelector('html')?.getAttribute('lang') || undefined,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value?.trim() ? [[key, squeeze(value)]] : [])),
  );
}

function firstTag(page: Pick<ParentNode, 'querySelector'>, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const tag = page.querySelector(selector);
    const value = tag?.getAttribute('content') ?? tag?.getAttribute('href');
    if (value?.trim()) return value;
  }
  return undefined;
}

/** "Headline | Site" and "Headline - Site" lose the site; a dash within the headline stays. */
function withoutSite(title: string | undefined): string | undefined {
  return title?.replace(/\s+[|»·]\s+[^|»·]{1,60}$/, '').replace(/\s+[-–—]\s+[^-–—]{1,30}$/, '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

type Described = { readonly title?: string; readonly published?: string; readonly publisher?: string };

function readJsonLd(page: Pick<ParentNode, 'querySelectorAll'>): Described {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const described = jsonObjects(script.textContent ?? '').find((object) =>
      articleTypes.test(String(object['@type'])),
    );
    if (described) return describe(described);
  }
  return {};
}

function describe(article: Record<string, unknown>): Described {
  const publisher = article.publisher as { name?: unknown } | undefined;
  return {
    ...(typeof article.headline === 'string' && { title: article.headline }),
    ...(typeof article.datePublished === 'string' && { published: article.datePublished }),
    ...(typeof publisher?.name === 'string' && { publisher: publisher.name }),
  };
}

/** Every object at the top of a block, in its list or in its @graph; none when it is no JSON. */
function jsonObjects(text: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) ? value : [value];
    return list
      .flatMap((item) => [item, ...((item as { '@graph'?: unknown[] } | null)?.['@graph'] ?? [])])
      .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  } catch {
    return [];
  }
}
