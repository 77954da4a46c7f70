/** A text, its plain form and tables in; what each pattern caught out: the longest at each place, never overlapping. */

import type { Span } from '../../text/span.js';
import type { Caught, DatePattern, DateTables } from './types.js';

/** How far conditions look to the left and right of a match, in characters. */
const reach = 48;

/** Why a pattern whose words are there was not taken. */
export type Refusal = 'shorter' | 'capital' | 'small' | 'notAfter' | 'onlyAfter' | 'notBefore';
/** Told of every pattern whose words are there; for explainDates. */
export type Watch = (pattern: DatePattern, span: Span, refusal: Refusal | null) => void;

/** The word after another one, with what may stand between two words of an expression. */
const nextWord = /[ '.-]{1,3}(\p{L}+|\d)/uy;

type Texts = { readonly text: string; readonly plain: string };

/** Time grows with the text: one look-up per word, expressions only where a word can begin one. */
export function recogniseDates(text: string, plain: string, tables: DateTables, watch?: Watch): Caught[] {
  const found: Caught[] = [];
  const words = /\p{L}+|\d+/gu;
  for (let word = words.exec(plain); word; word = words.exec(plain)) {
    const caught = longestAt({ text, plain }, word.index, word[0], tables, watch);
    if (!caught) continue;
    found.push(caught);
    words.lastIndex = caught.span[1];
  }
  return found;
}

function longestAt(texts: Texts, at: number, word: string, tables: DateTables, watch?: Watch): Caught | null {
  const first = isDigit(word.charCodeAt(0)) ? '0' : word;
  const patternsBefore = tables.byFirstWord.get(first);
  if (!patternsBefore || isInsideNumber(texts.plain, at, first)) return null;
  const next = first === '0' || tables.isOpener(word) ? wordAfter(texts.plain, at + word.length) : null;
  let best: { pattern: DatePattern; match: RegExpExecArray } | null = null;
  for (const pattern of patternsBefore(next)) {
    pattern.expression.lastIndex = at;
    const match = pattern.expression.exec(texts.plain);
    if (!match) continue;
    const span: Span = [at, at + match[0].length];
    const isShorter = best !== null && match[0].length <= best.match[0].length;
    const refusal = isShorter ? 'shorter' : refusalOf(pattern, match, texts);
    if (watch) watch(pattern, span, refusal);
    if (refusal === null) best = { pattern, match };
  }
  return best && collect(best.pattern, best.match, tables);
}

/**
 * Figures, articles and prepositions begin most patterns and most phrases that are no dates; a look at the word after them saves
 * trying all those patterns. Null when no word follows; "0" for figures.
 */
function wordAfter(plain: string, end: number): string | null {
  nextWord.lastIndex = end;
  const next = nextWord.exec(plain)?.[1] ?? null;
  return next !== null && isDigit(next.charCodeAt(0)) ? '0' : next;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "2.000" and "A320" hold no day "000" or "320"; "B52s" neither. */
function isInsideNumber(plain: string, at: number, first: string): boolean {
  if (at === 0) return false;
  const before = plain.charAt(at - 1);
  if (/[\p{L}\d]/u.test(before)) return true;
  return first === '0' && /[.,:/]/.test(before) && at > 1 && isDigit(plain.charCodeAt(at - 2));
}

function refusalOf(pattern: DatePattern, match: RegExpExecArray, { text, plain }: Texts): Refusal | null {
  const start = match.index;
  const end = start + match[0].length;
  if (pattern.capital && !hasCapital(match, pattern.capital, text, plain)) return 'capital';
  if (pattern.small && hasCapital(match, pattern.small, text, plain)) return 'small';
  const before = plain.slice(Math.max(0, start - reach), start);
  if (pattern.notAfter?.test(before)) return 'notAfter';
  if (pattern.onlyAfter && !pattern.onlyAfter.test(before)) return 'onlyAfter';
  return pattern.notBefore?.test(plain.slice(end, end + reach)) ? 'notBefore' : null;
}

/** Does the word caught for this class begin with a capital letter? Figures have none. */
function hasCapital(match: RegExpExecArray, name: string, text: string, plain: string): boolean {
  const at = match.indices?.groups?.[name]?.[0];
  return at !== undefined && text.charAt(at) !== plain.charAt(at);
}

/** Values of the words caught: from the table of their class, else as written (figures). */
function collect(pattern: DatePattern, match: RegExpExecArray, tables: DateTables): Caught {
  const values: Record<string, string> = { ...pattern.gives };
  const places: Record<string, Span> = {};
  for (const [name, text] of Object.entries(match.groups ?? {})) {
    const place = match.indices?.groups?.[name];
    if (text === undefined || !place) continue;
    const words = tables.words[pattern.classOf[name] ?? ''];
    values[name] = words?.get(text.replace(/ +/g, ' ')) ?? text;
    places[name] = place;
  }
  return { span: [match.index, match.index + match[0].length], pattern, values, places };
}
