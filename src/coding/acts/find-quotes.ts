/** A text in, its quoted stretches out, marks included. Paragraphs bound a quotation that is never closed, unless the next one opens it again. */

import type { Span } from '../../text/span.js';

const pairs: Readonly<Record<string, RegExp>> = { '«': /^»$/, '“': /^”$/, '„': /^“$/, '"': /^"$/ };
/** Single marks written twice, as some agencies do: "‘’", "’’", "''". */
const doubled = /['‘’]{2}/y;
const single: ReadonlySet<string> = new Set("'‘’");

export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  let closing = /^$/;
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at);
    if (open < 0) {
      const close = pairs[mark] ?? (mark.length > 1 ? /^.{2}$/ : undefined);
      if (close) [open, closing] = [at, close];
    } else if (closing.test(mark) || mark === '\n') {
      if (mark !== '\n') quotes.push([open, at + mark.length]);
      else if (goesOn(text, at, text[open] ?? '')) quotes.push([open, at]);
      open = -1;
    }
    at += mark.length - 1;
  }
  return quotes;
}

/** A speech of several paragraphs opens each with a mark and closes the last. */
function goesOn(text: string, end: number, opening: string): boolean {
  return text.slice(end).trimStart().startsWith(opening);
}

function markAt(text: string, at: number): string {
  const mark = text[at] ?? '';
  if (!single.has(mark)) return mark;
  doubled.lastIndex = at;
  return doubled.exec(text)?.[0] ?? mark;
}
