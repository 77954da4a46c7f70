/** Tokens in, sentence boundaries out. Made for news: datelines, headlines, quotations, abbreviations, initials. */

import { plain, type TokenRules } from './token-rules.js';
import type { RawToken } from './tokenise.js';

/** Half-open range of token indexes, with the rule that closed it. */
export type SentenceRange = { readonly from: number; readonly to: number; readonly rule: BreakRule };

export type BreakRule = 'paragraph' | 'full-stop' | 'dateline' | 'too-long' | 'end-of-text';

// Longer runs are cut, so that memory and time stay bounded whatever comes in.
const longestSentence = 400;

const stops = /^(?:[.!?…。？！]|[.!?]{2,}|…)$/u;
const closers = /^(?:[)\]»”"'’]|['’]{2})$/u;
const openers = /^(?:[«“"„'‘([—–-]|['‘’]{2})$/u;

/**
 * Divide tokens into sentences.
 *
 * @param text the text that the tokens' offsets point into; a line break always ends a sentence.
 * @returns ranges that cover all tokens, in order. Time grows with the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly RawToken[], rules: TokenRules): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const rule = breakAfter(text, tokens, from, i, rules);
    if (!rule) continue;
    ranges.push({ from, to: i + 1, rule });
    from = i + 1;
  }
  return ranges;
}

/** Each sentence with the rule that ended it, for people to read. */
export function explainSentences(text: string, tokens: readonly RawToken[], rules: TokenRules): string[] {
  return splitSentences(text, tokens, rules).map(({ from, to, rule }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${rule}\t${words}`;
  });
}

function breakAfter(
  text: string,
  tokens: readonly RawToken[],
  from: number,
  at: number,
  rules: TokenRules,
): BreakRule | null {
  const token = tokens[at] as RawToken;
  const next = tokens[at + 1];
  if (!next) return 'end-of-text';
  const gap = text.slice(token.end, next.start);
  if (/[\n\r\u2028\u2029]/.test(gap)) return 'paragraph';
  if (isDatelineEnd(text, tokens, from, at)) return 'dateline';
  if (at + 1 - from >= longestSentence) return 'too-long';
  return endsSentence(tokens, from, at, gap, rules) ? 'full-stop' : null;
}

/** "Moscou (VNA) -" at the head of a paragraph is a line of its own. */
function isDatelineEnd(text: string, tokens: readonly RawToken[], from: number, at: number): boolean {
  const length = at - from;
  if (length < 3 || length > 14) return false;
  if (!/^[-–—]+$/.test((tokens[at] as RawToken).form)) return false;
  if (from > 0 && !/\n/.test(text.slice((tokens[from - 1] as RawToken).end, (tokens[from] as RawToken).start)))
    return false;
  const head = text.slice((tokens[from] as RawToken).start, (tokens[at - 1] as RawToken).end);
  return /^\p{Lu}[^.!?«»"]*\([^()]{2,30}\)$/u.test(head) && /^\s/.test(text.slice((tokens[at] as RawToken).end));
}

function endsSentence(tokens: readonly RawToken[], from: number, at: number, gap: string, rules: TokenRules): boolean {
  const stop = lastStop(tokens, from, at);
  if (stop < 0) return false;
  const token = tokens[at] as RawToken;
  const next = tokens[at + 1] as RawToken;
  if (closesAfter(token, next, gap)) return false;
  if (!startsSentence(tokens, at + 1)) return false;
  const stopped = tokens[stop] as RawToken;
  return isFullStop(stopped, gap, rules) && !goesOn(stopped, next, rules);
}

/** "the U.S. Secretary of State": the abbreviation stands before what it describes. */
function goesOn(stop: RawToken, next: RawToken, { attributive, starters }: TokenRules): boolean {
  return (
    attributive.has(plain(stop.form.slice(0, -1))) && /^\p{Lu}/u.test(next.form) && !starters.has(plain(next.form))
  );
}

/** Index of the stop that ends at `at`, looking through closing quotes and brackets; -1 when there is none. */
function lastStop(tokens: readonly RawToken[], from: number, at: number): number {
  let i = at;
  while (i > from && at - i < 3 && closers.test((tokens[i] as RawToken).form)) i--;
  const token = tokens[i] as RawToken;
  return stops.test(token.form) || (i === at && /\.$/.test(token.form)) ? i : -1;
}

/** A quote right after the stop, or before a space, still belongs to the sentence. */
function closesAfter(token: RawToken, next: RawToken, gap: string): boolean {
  if (!closers.test(next.form)) return stops.test(next.form);
  return /^[)\]»”]$/.test(next.form) || (gap === '' && token.end === next.start);
}

function startsSentence(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 4; i++) {
    const form = (tokens[i] as RawToken).form;
    if (openers.test(form)) continue;
    return /^[^\p{Ll}]/u.test(form) && !/^[,;:.!?%…)\]»”]/u.test(form);
  }
  return false;
}

/** Abbreviations before names end nothing; others ("etc.") may. Without a space only a quote can follow. */
function isFullStop(stop: RawToken, gap: string, rules: TokenRules): boolean {
  if (stops.test(stop.form)) return gap !== '' || /[!?…]/.test(stop.form);
  const key = plain(stop.form.slice(0, -1));
  if (rules.titles.has(key)) return false;
  if (/^(?:\p{Lu}\.-?)$/u.test(stop.form)) return false;
  return gap !== '' && stop.rule !== 'word' && !/^(?:n|no|p|pp|art|vol|fig|cf|vs)$/.test(key);
}
