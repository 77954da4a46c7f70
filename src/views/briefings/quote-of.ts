/** Exact words in, a quotation of at most so many characters out, cut between words and marked. */

import type { Part } from './sheet.js';
import type { Cited } from './types.js';

export const cut = ' […]';

export function quoteOf(cited: Cited, most = 220): Part {
  return {
    kind: 'quote',
    text: shorten(cited.words.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/g, ''), most),
    cited,
  };
}

/** Graphemes stay whole, as cuts fall on spaces; a single longer word is left whole. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.lastIndexOf(' ', most - cut.length);
  const end = at > 0 ? at : words.indexOf(' ');
  return end < 0 ? words : `${words.slice(0, end).replace(/[\s,;:(«“"–-]+$/u, '')}${cut}`;
}
