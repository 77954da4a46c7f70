/** A text in, its quoted stretches out, marks included. Paragraphs bound a quotation that is never closed. */

import type { Span } from '../../text/span.js';

const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open < 0) {
      const close = pairs[mark];
      if (close) [open, closing] = [at, close];
    } else if (mark === closing || mark === '\n') {
      if (mark !== '\n') quotes.push([open, at + 1]);
      open = -1;
    }
  }
  return quotes;
}
