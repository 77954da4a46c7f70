/** The nodes of a page in; their text out, block by block, with captions and headings marked. Wraps linkedom. */

import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.js';
import type { Block } from './types.js';

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
/** Deeper than any page is nested by hand; broken markup can nest without end. */
const deepest = 400;

export type HtmlText = { readonly source: string; readonly blocks: readonly Block[] };

/** A stretch of HTML that is text all through, as in a feed; no article is looked for in it. */
export function htmlText(html: string): HtmlText {
  return writeText(parseHTML(wholePage(flattenHtml(html))).document.body as unknown as Node);
}

export function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

export function writeText(root: Node): HtmlText {
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
