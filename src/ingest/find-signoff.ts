/** Paragraphs in; out: where the dispatch ends ("- VNA", "./.", "FIN") and whose it is. */

import type { Furniture } from './furniture.js';
import { cutLine, type Line } from './lines.js';
import { agenciesCalled, type Publisher, type Publishers } from './publishers.js';

export type SignedOff = { readonly lines: readonly Line[]; readonly publishers: readonly Publisher[] };

const closing = `[.!?…]["»”)]?`;
/** " – VNA", ".-VNA/VI", " (Xinhua)", "/TAP". */
const signature = new RegExp(
  String.raw`(?<=(?<closed>${closing})?)\s*(?:[-–—―]{1,2}\s*|\((?=.*\)$)|\/)(?<name>\p{Lu}[\p{L}\p{M}+/ .'’-]{1,24}?)\)?\s*[./]*$`,
  'u',
);
/** A shorter paragraph may be a headline or a link, whatever its last character. */
const shortestTold = 60;
/** A paragraph of nothing but the agency's name. */
const alone = /^[-–—(/\s]*(?<name>\p{Lu}[\p{L}\p{M}+/ .'’-]{1,44}?)[)/.\s]*$/u;
const longestAlone = 50;
/** Initials that no table holds, after a full stop: ". – NDEL". */
const initials = /^\p{Lu}{2,6}(?:\/\p{L}{1,4})*$/u;

/**
 * Cut the sign-off and what stands after it: related items that the page prints below.
 *
 * @param isDateline whether a paragraph opens a new dispatch; then what follows a sign-off is kept.
 */
export function cutSignoff(
  lines: readonly Line[],
  furniture: Furniture,
  publishers: Publishers,
  isDateline: (line: Line) => boolean,
): SignedOff {
  const kept: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const last = at === lines.length - 1;
    const signed = readSignature(line.text, publishers, last) ?? readEnd(line.text, furniture);
    kept.push(signed ? cutLine(line, 0, signed.start) : line);
    const after = lines.slice(at + 1);
    if (signed && !after.some(isDateline) && told(after) <= told(kept)) {
      return { lines: cutEnd(kept, furniture), publishers: signed.publishers };
    }
  }
  return { lines: cutEnd(kept, furniture), publishers: [] };
}

/** Characters of whole sentences: an agency's name above most of a text credits it, and ends nothing. */
function told(lines: readonly Line[]): number {
  const sentences = lines.filter(({ text }) => text.length > shortestTold && new RegExp(`${closing}$`).test(text));
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

type Signature = { readonly start: number; readonly publishers: readonly Publisher[] };

function readSignature(text: string, publishers: Publishers, last: boolean): Signature | null {
  const tail = text.slice(-60);
  const shift = text.length - tail.length;
  const found = text.length <= longestAlone ? (alone.exec(text) ?? signature.exec(tail)) : signature.exec(tail);
  if (!found) return null;
  const name = found.groups?.name ?? '';
  const closed = found.groups?.closed !== undefined || (shift === 0 && found.index === 0);
  const called = agenciesCalled(publishers, name);
  if (called.length > 0 && (closed || last)) return { start: shift + found.index, publishers: called };
  return last && closed && found.index > 0 && initials.test(name)
    ? { start: shift + found.index, publishers: [] }
    : null;
}

/** " Fin" or "./." ends a dispatch as its agency's name does. */
function readEnd(text: string, furniture: Furniture): Signature | null {
  const start = endWithoutSignoff(text, furniture);
  return start < text.length ? { start, publishers: [] } : null;
}

function cutEnd(lines: readonly Line[], furniture: Furniture): Line[] {
  const kept = lines.filter((line) => line.text !== '');
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const end = endWithoutSignoff(last.text, furniture);
    if (end === last.text.length) break;
    kept.pop();
    const rest = cutLine(last, 0, end);
    if (rest.text !== '') kept.push(rest);
  }
  return kept;
}

function endWithoutSignoff(text: string, furniture: Furniture): number {
  const tail = text.slice(-80);
  for (const rule of furniture.signoff) {
    const found = rule.pattern.exec(tail);
    if (!found || (found.index === 0 && tail.length < text.length)) continue;
    // "./." stands for the full stop as well.
    const keepsStop = found[0].trimStart().startsWith('.') && found.index > 0;
    const end = text.length - tail.length + found.index + (keepsStop ? 1 : 0);
    if (end < text.length) return end;
  }
  return text.length;
}
