/** Text in, tokens with offsets out. Every character that is no space falls into exactly one token, in order. */

import { plain, type TokenRules } from './token-rules.js';

/** A written token before tagging. `parts` are its words where the spelling alone shows them: "don't" → "do", "n't". */
export type RawToken = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly string[];
  readonly rule: TokenRule;
};

export type TokenRule =
  | 'address'
  | 'number'
  | 'initials'
  | 'abbreviation'
  | 'word'
  | 'elision'
  | 'enclitic'
  | 'ending'
  | 'dots'
  | 'sign';

// Alternatives in order of precedence. Each is linear: no nested repetition over the same characters.
const shapes: readonly (readonly [TokenRule, string])[] = [
  ['address', String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]*[\p{L}\p{N}\/]`],
  ['address', String.raw`\w[\w.+-]{0,63}@\w[\w-]{0,62}(?:\.[\w-]{1,63}){0,8}`],
  ['number', String.raw`\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?:,\p{Nd}+)?(?![\p{L}\p{N}])`],
  ['number', String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)+`],
  ['initials', String.raw`(?:\p{Lu}\p{M}*\.){2,}(?![\p{Ll}])(?:\p{Lu}(?![\p{L}]))?`],
  ['initials', String.raw`\p{Lu}\p{M}*\.-\p{Lu}\p{M}*\.`],
  ['word', String.raw`[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑'’ʼ′.&]|_+)[\p{L}\p{N}\p{M}]+)*(?:['’ʼ′](?!['’]))?`],
  ['sign', String.raw`[:;]-?[()](?![\p{L}\p{N}])(?<=\s..|\s.-.)`],
  ['dots', String.raw`<{2,}|>{2,}|['‘’]{2,}|\.{3,}|[.!?]{2,}|[-=]{2,}|\*{2,}|\+{2,}|\${2,}|_{2,}`],
  ['sign', String.raw`[^\s]`],
];
const scanner = new RegExp(shapes.map(([, source]) => `(${source})`).join('|'), 'gu');

/**
 * Cut a text into tokens.
 *
 * "L’Union a-t-elle 1 500 bureaux ?" gives L’ | Union | a | -t-elle | 1 500 | bureaux | ?
 *
 * @returns tokens in text order; `start` and `end` are UTF-16 offsets into `text`, moved by `offset`.
 * Time and memory grow with the length of the text.
 */
export function tokenise(text: string, rules: TokenRules, offset = 0): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(scanner)) {
    const group = match.findIndex((found, index) => index > 0 && found !== undefined) - 1;
    const rule = shapes[group]?.[0] ?? 'sign';
    const start = match.index;
    if (rule === 'word') cutWord(text, start, start + match[0].length, rules, tokens);
    else tokens.push({ form: match[0], start, end: start + match[0].length, rule });
  }
  joinFullStops(text, tokens, rules);
  return offset === 0 ? tokens : tokens.map((t) => ({ ...t, start: t.start + offset, end: t.end + offset }));
}

/** Each token with the rule that made it, for people to read. */
export function explainTokens(text: string, rules: TokenRules): string[] {
  return tokenise(text, rules).map(
    (t) => `${t.start}-${t.end}\t${t.form}\t${t.rule}${t.parts ? `\t${t.parts.join(' + ')}` : ''}`,
  );
}

/** A run of letters, digits, hyphens and apostrophes: peel off what the language's rules separate. */
function cutWord(text: string, from: number, to: number, rules: TokenRules, tokens: RawToken[]): void {
  let start = from;
  let end = to;
  const push = (s: number, e: number, rule: TokenRule) => {
    if (e > s) tokens.push({ form: text.slice(s, e), start: s, end: e, rule });
  };
  let rest = plain(text.slice(start, end));
  for (;;) {
    if (rules.whole.has(rest)) break;
    const elided = rules.elision?.exec(rest);
    if (!elided) break;
    push(start, start + elided[0].length, 'elision');
    start += elided[0].length;
    rest = rest.slice(elided[0].length);
  }
  const possessive = rest.endsWith("s'") && rules.ending !== null && !isInQuotes(text, start);
  if (rest.endsWith("'") && !possessive && !(rest.endsWith("s'") && rules.ending === null)) end -= 1;
  const closing = end < start + rest.length;
  if (closing) rest = rest.slice(0, -1);
  cutBody(text, start, end, rest, rules, tokens);
  if (closing) push(end, end + 1, 'sign');
}

/** Whether a quotation in single marks has begun shortly before and is still open: its end looks like "ministers'". */
function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return /(?:^|[\s(])['‘][\p{L}\p{N}](?:[^'’]|['’]\p{L})*$/u.test(before) || /(?:^|[\s(])['‘]$/u.test(before);
}

function cutBody(text: string, start: number, end: number, rest: string, rules: TokenRules, tokens: RawToken[]): void {
  if (end <= start) return;
  const one = (rule: TokenRule): void => {
    tokens.push({ form: text.slice(start, end), start, end, rule });
  };
  const enclitic = rules.whole.has(rest) ? null : rules.enclitic?.exec(rest);
  if (enclitic && enclitic.index > 0 && !/\p{N}/u.test(rest)) {
    const cut = start + enclitic.index;
    cutBody(text, start, cut, rest.slice(0, enclitic.index), rules, tokens);
    tokens.push({ form: text.slice(cut, end), start: cut, end, rule: 'enclitic' });
    return;
  }
  const unit = rules.unit?.exec(rest);
  if (unit) {
    const cut = start + (unit[1]?.length ?? 0);
    tokens.push({ form: text.slice(start, cut), start, end: cut, rule: 'number' });
    const after = cut + (unit[2]?.length ?? 0);
    tokens.push({ form: text.slice(cut, after), start: cut, end: after, rule: 'word' });
    if (after < end) tokens.push({ form: text.slice(after, end), start: after, end, rule: 'number' });
    return;
  }
  if (hasHyphens(rest, rules)) {
    cutAtHyphens(text, start, end, rules, tokens);
    return;
  }
  const ending = rules.ending?.exec(rest);
  if (ending && ending.index > 0) {
    const form = text.slice(start, end);
    const parts = [form.slice(0, ending.index), form.slice(ending.index)];
    tokens.push({ form, start, end, parts, rule: 'ending' });
    return;
  }
  one('word');
}

function hasHyphens(rest: string, rules: TokenRules): boolean {
  if (!rules.splitHyphens || rules.whole.has(rest) || !/[-‐‑]/.test(rest)) return false;
  return isRange(rest) || !/^[\p{N}.-]+$/u.test(rest);
}

/** "5-10", "1969-1970": from one number to another. Telephone numbers have parts of unlike length. */
function isRange(rest: string): boolean {
  const [, from = '', to = ''] = /^(\p{Nd}{1,4})-(\p{Nd}{1,4})$/u.exec(rest) ?? [];
  return from !== '' && (from.length === to.length || from.length + to.length < 4);
}

/** Parts between hyphens, each hyphen by itself; the hyphen after a prefix at the start stays. */
function cutAtHyphens(text: string, start: number, end: number, rules: TokenRules, tokens: RawToken[]): void {
  const isHyphen = (at: number) => /[-‐‑]/.test(text[at] as string);
  let from = start;
  for (let at = start; at <= end; at++) {
    const sign = at < end && isHyphen(at);
    if (at < end && !sign) continue;
    if (sign && from === start && rules.prefixes.has(plain(text.slice(start, at)))) continue;
    cutBody(text, from, at, plain(text.slice(from, at)), { ...rules, splitHyphens: false }, tokens);
    if (sign) tokens.push({ form: text[at] as string, start: at, end: at + 1, rule: 'sign' });
    from = at + 1;
  }
}

/** "M" "." becomes "M." where the table knows it, and "J" "." before a name. The list is changed in place. */
function joinFullStops(text: string, tokens: RawToken[], rules: TokenRules): void {
  let kept = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    const stop = tokens[i + 1];
    if (stop && stop.form === '.' && stop.start === token.end && takesFullStop(text, token, stop.end, rules)) {
      tokens[kept++] = { form: `${token.form}.`, start: token.start, end: stop.end, rule: 'abbreviation' };
      i++;
    } else tokens[kept++] = token;
  }
  tokens.length = kept;
}

function takesFullStop(text: string, token: RawToken, after: number, rules: TokenRules): boolean {
  if (token.rule === 'elision') return false;
  const key = plain(token.form);
  const next = text.slice(after, after + 3);
  if (rules.titles.has(key))
    return /^\p{Lu}/u.test(token.form) && (/^\s+\p{Lu}|^\s*$/u.test(next) || startsName(text, after));
  // A lone capital is an initial when a name follows: "J. Dupont", not "on its account X. According to".
  if (/^\p{Lu}$/u.test(token.form)) return /^[\s-]*\p{Lu}/u.test(next) && !startsSentence(text, after, rules);
  if (!rules.abbreviations.has(key) || (rules.splitsLastStop && /^(?:\s*$|[ \t]*\n)/.test(next))) return false;
  return key.length > 2 || /^\s*[\p{N}\p{Lu}]/u.test(next);
}

/** "M. de la Cruz", "Mr. al-Khoury": a capital behind one or two small words. */
function startsName(text: string, after: number): boolean {
  return /^\s+(?:\p{Ll}{2,4}[ -]|[dl]['’]){1,2}\p{Lu}/u.test(text.slice(after, after + 16));
}

/** The word behind the stop is one that sentences begin with. */
function startsSentence(text: string, after: number, { starters }: TokenRules): boolean {
  const [, word = ''] = /^\s+(\p{L}+)/u.exec(text.slice(after, after + 20)) ?? [];
  return starters.has(plain(word));
}
