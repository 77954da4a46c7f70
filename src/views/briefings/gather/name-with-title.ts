/** The place of a name and its title in; the place of both together out where they stand close. */

import { fold } from '../../../text/fold.js';
import type { Span } from '../../../text/span.js';

const reach = 140;

/**
 * "l’ambassadeur du Vietnam en Russie, Dang Minh Khôi"; one word may interrupt the title ("ministre russe des Affaires
 * étrangères"). The title alone where it stands elsewhere; the name alone where the text has it nowhere.
 */
export function nameWithTitle(text: string, name: Span, title: string): Span {
  return beside(text, name, title) ?? elsewhere(text, title) ?? name;
}

function beside(text: string, [start, end]: Span, title: string): Span | null {
  const from = Math.max(0, start - reach);
  const before = placesOf(text.slice(from, start), title).at(-1);
  if (before && isOneStretch(text.slice(from + before[1], start))) return [from + before[0], end];
  const after = placesOf(text.slice(end, end + reach), title)[0];
  return after && isOneStretch(text.slice(end, end + after[0])) ? [start, end + after[1]] : null;
}

/** One word such as "président" says nothing away from the name. */
function elsewhere(text: string, title: string): Span | null {
  return title.includes(' ') ? (placesOf(text, title)[0] ?? null) : null;
}

/** Where whole words stand, with room for one more after each. */
function placesOf(text: string, title: string): Span[] {
  const words = plain(title)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`(?<!\\p{L})${words.join('\\s+(?:\\p{L}+\\s+)?')}(?!\\p{L})`, 'gu');
  return [...plain(text).matchAll(expression)].map((match): Span => [match.index, match.index + match[0].length]);
}

/** Letter for letter, so that places stay: what folding would lengthen or shorten is left as it is. */
function plain(text: string): string {
  return [...text].map((letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join('');
}

/** No end of a sentence between, and nobody else's name: two capitals in a row after "et son homologue". */
function isOneStretch(between: string): boolean {
  return !/[.;:!?\n]\s/u.test(between) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+.*(?:\bet\b|\band\b)/u.test(between);
}
