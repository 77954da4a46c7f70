/** HTML in; the article's text with its captions marked, and what the page says of itself. Wraps readability, linkedom. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.js';
import { wholePage, writeText } from './html-text.js';
import { articleByHabit, type PageHabit, statedByHabit } from './page-habits.js';
import { pageMetadata } from './page-metadata.js';
import type { RawDocument } from './types.js';

/** Around the article when readability finds none. */
const frameElements =
  'nav, aside, footer, header, form, menu, dialog, [role=navigation], [role=banner], [role=contentinfo]';

/**
 * Read a page. Scripts are never run and markup never kept: what comes out is text.
 *
 * @param habitOf where the pages of an address have title, day and text; null: where pages mostly have them.
 *
 * The source of the document is the article's text as the page has it, before furniture rules.
 */
export function readHtml(page: string, habitOf: (address: string) => PageHabit | null = () => null): RawDocument {
  const html = flattenHtml(page);
  const { document } = parseHTML(wholePage(html));
  const general = pageMetadata(document);
  const habit = habitOf(general.url ?? '');
  const stated = { ...general, ...(habit && statedByHabit(document, habit)) };
  const article = habit && articleByHabit(document, habit);
  const { source, blocks } = writeText(article ?? findArticle(html));
  return { source, from: 0, blocks, stated };
}

function findArticle(html: string): Node {
  const article = mainArticle(html);
  if (article && (article.textContent ?? '').trim().length > 100) return article;
  const { document: whole } = parseHTML(wholePage(html));
  for (const frame of whole.querySelectorAll(frameElements)) frame.remove();
  return (whole.documentElement ? (whole.body ?? whole.documentElement) : whole) as unknown as Node;
}

/** null where the library finds none, or stops at markup too broken for it. */
function mainArticle(html: string): Node | null {
  const { document } = parseHTML(wholePage(html));
  // Readability drops captions; as plain paragraphs with a class they stay, and writeText knows them by it.
  const keepAll = { charThreshold: 200, keepClasses: true, serializer: (element: Node) => element };
  try {
    return new Readability(document as unknown as Document, keepAll).parse()?.content ?? null;
  } catch {
    return null;
  }
}
