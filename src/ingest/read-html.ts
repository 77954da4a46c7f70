/** HTML in; the article's text with its captions marked, and what the page says of itself. Wraps readability, linkedom. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.js';
import { pageMetadata } from './page-metadata.js';
import type { Block, RawDocument } from './types.js';

/** Elements that start a line of their own. */
const blockElements = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements whose text is never the article's. */
const silentElements = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO SELECT OPTION BUTTON INPUT TEXTAREA HEAD TITLE'.split(
    ' ',
  ),
);
const captionElements = new Set(['FIGCAPTION', 'CAPTION']);
const headingElements = new Set(['H1', 'H2', 'H3']);
/** Class names under which sites put captions outside of <figcaption>. */
const captionClass =
  /(?:^|[\s_-])(?:caption|legende|l[ée]gende|wp-caption-text|photo-?credit|image-?credit|pcaption)(?:$|[\s_-])/i;
/** Around the article when readability finds none. */
const frameElements =
  'nav, aside, footer, header, form, menu, dialog, [role=navigation], [role=banner], [role=contentinfo]';

/** Deeper than any page is nested by hand; broken markup can nest without end. */
const deepest = 400;

/**
 * Read a page. Scripts are never run and markup never kept: what comes out is text.
 *
 * The source of the document is the article's text as the page has it, before furniture rules.
 */
export function readHtml(page: string): RawDocument {
  const html = flattenHtml(page);
  const stated = pageMetadata(parseHTML(wholePage(html)).document);
  const { source, blocks } = writeText(findArticle(html));
  return { source, from: 0, blocks, stated };
}

function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function findArticle(html: string): Node {
  const { document } = parseHTML(wholePage(html));
  // Readability drops captions; as plain paragraphs with a class they stay, and writeText knows them by it.
  const article = new Readability(document as unknown as Document, {
    charThreshold: 200,
    keepClasses: true,
    serializer: (element) => element as Element,
  }).parse();
  if (article?.content && (article.content.textContent ?? '').trim().length > 100) return article.content;
  const { document: whole } = parseHTML(wholePage(html));
  for (const frame of whole.querySelectorAll(frameElements)) frame.remove();
  return (whole.body ?? whole.documentElement) as unknown as Node;
}

type Written = { readonly source: string; readonly blocks: readonly Block[] };

function writeText(root: Node): Written {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const write = (piece: string): void => {
    const composed = piece.normalize('NFC');
    pieces.push(composed);
    length += composed.length;
  };
  const visit = (node: Node, depth: number): void => {
    if (node.nodeType === 3) write((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (silentElements.has(name) || depth > deepest) return;
    if (name === 'BR') write('\n');
    const apart = blockElements.has(name);
    if (apart) write('\n\n');
    const start = length;
    for (const child of Array.from(element.childNodes)) visit(child, depth + 1);
    const role = roleOf(element, name);
    if (role !== null && length > start) blocks.push({ start, end: length, role });
    if (apart) write('\n\n');
  };
  visit(root, 0);
  return { source: pieces.join(''), blocks };
}

function roleOf(element: Element, name: string): Block['role'] | null {
  if (captionElements.has(name) || captionClass.test(element.getAttribute?.('class') ?? '')) return 'caption';
  return headingElements.has(name) ? 'heading' : null;
}
