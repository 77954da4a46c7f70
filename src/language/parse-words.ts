/** Tagged words in, the arrays that the parser looks at out. */

import { readFeats } from './conllu.js';
import { hashText } from './model/hash.js';
import { fineName, type LanguageModel } from './model/language-model.js';
import type { ParseWords } from './model/parse-state.js';
import type { TaggedWord } from './tag.js';

type FeatsNumbers = {
  readonly fine: Int32Array;
  readonly agree: Int32Array;
  readonly isContent: readonly boolean[]; // by upos
  readonly isFinite: readonly boolean[]; // by fine part of speech
};

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'PRON', 'X', 'SYM']);

const cached = new WeakMap<readonly string[], FeatsNumbers>();

/** Two more places than words: the root, and "no word". */
export function parseWords(tagged: readonly TaggedWord[], model: LanguageModel): ParseWords {
  const count = tagged.length;
  const numbers = featsNumbers(model);
  const width = model.feats.length;
  const fill = (value: (word: TaggedWord) => number, root: number, none: number) => {
    const column = new Int32Array(count + 2);
    for (let i = 0; i < count; i++) column[i] = value(tagged[i] as TaggedWord);
    column[count] = root;
    column[count + 1] = none;
    return column;
  };
  const punctuation = model.upos.indexOf('PUNCT');
  let commas = 0;
  const upos = fill(({ upos }) => upos, 30, 31);
  const fine = fill(({ upos, feats }) => numbers.fine[upos * width + feats] as number, 62, 63);
  return {
    count,
    lower: fill(({ info }) => info.lower, -2, -1),
    lemma: fill(({ lemma, info, upos }) => (model.upos[upos] === 'NUM' ? info.lower : hashText(lemma)), -2, -1),
    tail: fill(({ info }) => info.suffixes[2] as number, -2, -1),
    shape: fill(({ info }) => info.shape, -2, -1),
    upos,
    fine,
    agree: fill(({ feats }) => numbers.agree[feats] as number, -2, -1),
    tagSet: fill(({ info }) => info.tagSet, -2, -1),
    commas: fill(({ upos }) => (upos === punctuation ? commas++ : commas), count, 0),
    content: nextContent(count, upos, numbers.isContent),
    verbAhead: finiteAhead(count, upos, fine, punctuation, numbers.isFinite),
  };
}

/** Index of the next content word, from each word on; "no word" when there is none. */
function nextContent(count: number, upos: Int32Array, isContent: readonly boolean[]): Int32Array {
  const next = new Int32Array(count + 2).fill(count + 1);
  for (let i = count - 1; i >= 0; i--) next[i] = isContent[upos[i] as number] ? i : (next[i + 1] as number);
  return next;
}

/** 1 where a finite verb stands between the word and the next punctuation mark, itself included. */
function finiteAhead(
  count: number,
  upos: Int32Array,
  fine: Int32Array,
  punctuation: number,
  finite: readonly boolean[],
): Int32Array {
  const ahead = new Int32Array(count + 2);
  for (let i = count - 1; i >= 0; i--) {
    if (finite[fine[i] as number]) ahead[i] = 1;
    else ahead[i] = upos[i] === punctuation ? 0 : (ahead[i + 1] as number);
  }
  return ahead;
}

/** The same words in the opposite order, for a parser that reads from the end. */
export function reverseWords(words: ParseWords, model: LanguageModel): ParseWords {
  const { count } = words;
  const numbers = featsNumbers(model);
  const flip = (column: Int32Array) => {
    const flipped = column.slice();
    for (let i = 0; i < count; i++) flipped[i] = column[count - 1 - i] as number;
    return flipped;
  };
  const [upos, fine] = [flip(words.upos), flip(words.fine)];
  const last = count > 0 ? (words.commas[count - 1] as number) : 0;
  const commas = Int32Array.from(flip(words.commas), (before, i) => (i < count ? last - before : before));
  return {
    count,
    lower: flip(words.lower),
    lemma: flip(words.lemma),
    tail: flip(words.tail),
    shape: flip(words.shape),
    upos,
    fine,
    agree: flip(words.agree),
    tagSet: flip(words.tagSet),
    commas,
    content: nextContent(count, upos, numbers.isContent),
    verbAhead: finiteAhead(count, upos, fine, model.upos.indexOf('PUNCT'), numbers.isFinite),
  };
}

function featsNumbers(model: LanguageModel): FeatsNumbers {
  const known = cached.get(model.feats);
  if (known) return known;
  const bundles = model.feats.map(readFeats);
  const fine = model.upos.flatMap((upos) =>
    bundles.map((feats) => Math.max(0, model.fine.indexOf(fineName(upos, feats)))),
  );
  const agree = bundles.map(({ Gender = '', Number: number = '' }) => hashText(`${Gender} ${number}`));
  const made = {
    fine: Int32Array.from(fine),
    agree: Int32Array.from(agree),
    isContent: model.upos.map((upos) => contentTags.has(upos)),
    isFinite: model.fine.map((name) => name.includes(' Fin')),
  };
  cached.set(model.feats, made);
  return made;
}
