/** A text in, its quoted stretches out, marks included. Paragraphs bound a quotation that is never closed, unless the next one opens it again. */

import type { Span } from '../../text/span.js';

const pairs: Readonly<Record<string, RegExp>> = { '«': /^»$/, '“': /^”$/, '„': /^“$/, '"': /^"$/ };
/** Single marks written twice, as some agencies do: "‘’", "’’", "''". */
const mark = /['‘’]{2}|[«»“”„"\n]/g;

export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  let closing = /^$/;
  for (const { 0: found, index: at } of text.matchAll(mark)) {
    if (open < 0) {
      const close = pairs[found] ?? (found.length > 1 ? /^.{2}$/ : undefined);
      if (close) [open, closing] = [at, close];
    } else if (closing.test(found) || found === '\n') {
      if (found !== '\n') quotes.push([open, at + found.length]);
      else if (goesOn(text, at, text[open] ?? '')) quotes.push([open, at]);
      open = -1;
    }
  }
  return quotes;
}

/** A speech of several paragraphs opens each with a mark and closes the last. */
function goesOn(text: string, end: number, opening: string): boolean {
  return text.slice(end).trimStart().startsWith(opening);
}
