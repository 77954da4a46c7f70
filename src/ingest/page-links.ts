/** A page in, the addresses that it links to out. Wraps linkedom. */

import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.js';
import { wholePage } from './html-text.js';

export type PageLink = { readonly url: string; readonly title: string | null };

/** Each once, in order; `title` is the text of the longest link to it. */
export function pageLinks(html: string, address: string): PageLink[] {
  const { document } = parseHTML(wholePage(flattenHtml(html)));
  const base = absolute(document.querySelector('base')?.getAttribute('href') ?? '', address) ?? address;
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const url = absolute(link.getAttribute('href') ?? '', base);
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (url && title.length >= (found.get(url) ?? '').length) found.set(url, title);
  }
  return [...found].map(([url, title]) => ({ url, title: title || null }));
}

function absolute(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
