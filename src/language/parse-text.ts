/** Text and a language pack in, Universal Dependencies sentences with offsets out. */

import type { Span } from '../text/span.js';
import { type Entry, findStems } from './find-stems.js';
import type { LoadedPack } from './load-languages.js';
import { parseEntry } from './parse-entry.js';
import { parseSentence } from './parse-sentence.js';
import { splitSentences } from './split-sentences.js';
import { tagTokens } from './tag-tokens.js';
import { toTokens, toWords } from './to-words.js';
import { type RawToken, tokenise } from './tokenise.js';
import type { Sentence } from './types.js';

/**
 * Analyse plain text.
 *
 * @param spans sentence boundaries, if they are known: half-open, in order. Found by rule when left out.
 * @returns sentences in text order; offsets are UTF-16 code units into `text`.
 * Time and memory grow with the length of the text.
 */
export function parseText(text: string, pack: LoadedPack, spans?: readonly Span[]): Sentence[] {
  if (spans) return spans.flatMap(([from, to]) => parseTokens(tokenise(text.slice(from, to), pack.rules, from), pack));
  const tokens = tokenise(text, pack.rules);
  const ranges = findStems(text, tokens, splitSentences(text, tokens, pack.rules));
  const sentences: Sentence[] = [];
  for (const range of ranges) {
    const entry = 'stem' in range ? readEntry(tokens, range, pack, sentences) : null;
    if (!entry) sentences.push(...parseTokens(tokens.slice(range.from, range.to), pack));
  }
  return sentences;
}

/** Puts the sentence of an entry behind what was read before, the first in the place of the words over the list. */
function readEntry(tokens: readonly RawToken[], entry: Entry, pack: LoadedPack, sentences: Sentence[]): boolean {
  const over = tokens.slice(entry.stem.from, entry.stem.to);
  const colon = over.at(-1)?.form === ':' ? over.slice(-1) : [];
  const stem = over.slice(0, over.length - colon.length);
  const mark = tokens.slice(entry.from, entry.opens);
  const marks = entry.isFirst ? [...colon, ...mark] : mark;
  const own = tokens.slice(entry.opens, entry.to);
  const sentence = parseEntry({ stem, marks, own }, entry.isFirst, pack);
  if (!sentence) return false;
  if (entry.isFirst) sentences.pop();
  const at = sentences.findLastIndex(({ span }) => span[0] === over[0]?.start);
  sentences.push(entry.isFirst ? sentence : { ...sentence, stem: at });
  return true;
}

/** Analyse one sentence that is already cut into tokens; none for no tokens. */
function parseTokens(tokens: readonly RawToken[], pack: LoadedPack): Sentence[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const tagged = tagTokens(tokens, pack);
  const words = toWords(tagged, parseSentence(tagged, pack.model, pack.rules.inserted), tokens, pack);
  return [{ span: [first.start, last.end], tokens: toTokens(tokens, words), words }];
}
