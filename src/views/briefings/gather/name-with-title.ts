/** The place of a name and its title in; the place of both together out where they stand close. */

import { fold } from '../../../text/fold.js';
import type { Span } from '../../../text/span.js';

const reach = 140;
/** What follows a title up to the next sign says of what: ", président de la Douma d’État,". More would be another clause. */
const longestRest = 70;

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
  if (before && fromTitle.test(text.slice(from + before[1], start))) return [from + before[0], end];
  const after = placesOf(text.slice(end, end + reach), title)[0];
  if (!after || !fromName.test(text.slice(end, end + after[0]))) return null;
  const [rest = ''] = /^[^,.;:()\n]*/u.exec(text.slice(end + after[1])) ?? [];
  return [start, end + after[1] + (rest.length <= longestRest ? rest.trimEnd().length : 0)];
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

/** Between title and name: nothing, one word ("président russe Vladimir"), or anything up to a comma, within the sentence. */
const fromTitle = /^\s*(?:\p{L}+\s+)?$|^[^.;:!?\n]*,\s*$/u;
/** Between name and title: a comma or bracket, and anything within the sentence. */
const fromName = /^\s*[,(][^.;:!?\n,]*$/u;
