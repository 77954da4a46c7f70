/** Text and a language pack in, Universal Dependencies sentences with offsets out. */

import type { Span } from '../text/span.js';
import { featsOf } from './feats-of.js';
import type { LoadedPack } from './load-languages.js';
import { parseSentence } from './parse-sentence.js';
import { splitSentences } from './split-sentences.js';
import type { TaggedWord } from './tag.js';
import { tagTokens } from './tag-tokens.js';
import { type RawToken, tokenise } from './tokenise.js';
import type { Sentence, Token, Word } from './types.js';

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
  return splitSentences(text, tokens, pack.rules).flatMap(({ from, to }) => parseTokens(tokens.slice(from, to), pack));
}

/** Analyse one sentence that is already cut into tokens; none for no tokens. */
export function parseTokens(tokens: readonly RawToken[], pack: LoadedPack): Sentence[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const tagged = tagTokens(tokens, pack);
  const { heads, labels } = parseSentence(tagged, pack.model, pack.rules.inserted);
  const words = tagged.map((word, i) => toWord(word, i, heads[i] as number, labels[i] as number, tokens, pack));
  return [{ span: [first.start, last.end], tokens: toTokens(tokens, tagged), words }];
}

function toWord(
  tagged: TaggedWord,
  i: number,
  head: number,
  label: number,
  tokens: readonly RawToken[],
  { model }: LoadedPack,
): Word {
  const { form, lemma, upos, feats, token } = tagged;
  const { start, end } = tokens[token] as RawToken;
  return {
    id: i + 1,
    form,
    lemma,
    upos: model.upos[upos] ?? 'X',
    feats: featsOf(model.feats[feats] as string),
    head: label === model.rootLabel ? 0 : head + 1,
    deprel: model.labels[label] as string,
    token,
    start,
    end,
  };
}

function toTokens(tokens: readonly RawToken[], tagged: readonly TaggedWord[]): Token[] {
  const words: number[][] = tokens.map(() => []);
  tagged.forEach(({ token }, i) => void words[token]?.push(i + 1));
  return tokens.map(({ form, start, end }, i) => ({ form, start, end, words: words[i] as number[] }));
}
