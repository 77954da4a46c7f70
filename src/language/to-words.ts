/** Tagged words and their tree in, words and tokens as everybody else reads them out. */

import { featsOf } from './feats-of.js';
import type { LoadedPack } from './load-languages.js';
import type { Tree } from './model/parse.js';
import type { TaggedWord } from './tag.js';
import type { RawToken } from './tokenise.js';
import type { Token, Word } from './types.js';

export function toWords(
  tagged: readonly TaggedWord[],
  { heads, labels }: Tree,
  tokens: readonly RawToken[],
  pack: LoadedPack,
): Word[] {
  return tagged.map((word, i) => toWord(word, i, heads[i] as number, labels[i] as number, tokens, pack));
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

export function toTokens(tokens: readonly RawToken[], words: readonly Pick<Word, 'token'>[]): Token[] {
  const ids: number[][] = tokens.map(() => []);
  words.forEach(({ token }, i) => void ids[token]?.push(i + 1));
  return tokens.map(({ form, start, end }, i) => ({ form, start, end, words: ids[i] as number[] }));
}
