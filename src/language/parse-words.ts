/** Tagged words in, the arrays that the parser looks at out. */

import { readFeats } from './conllu.js';
import { hashText } from './model/hash.js';
import { fineName, type LanguageModel } from './model/language-model.js';
import type { ParseWords } from './model/parse-state.js';
import type { TaggedWord } from './tag.js';

type FeatsNumbers = { readonly fine: Int32Array; readonly agree: Int32Array };

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
  return {
    count,
    lower: fill(({ info }) => info.lower, -2, -1),
    lemma: fill(({ lemma, info, upos }) => (model.upos[upos] === 'NUM' ? info.lower : hashText(lemma)), -2, -1),
    upos: fill(({ upos }) => upos, 30, 31),
    fine: fill(({ upos, feats }) => numbers.fine[upos * width + feats] as number, 62, 63),
    agree: fill(({ feats }) => numbers.agree[feats] as number, -2, -1),
    tagSet: fill(({ info }) => info.tagSet, -2, -1),
    commas: fill(({ upos }) => (upos === punctuation ? commas++ : commas), count, 0),
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
  const made = { fine: Int32Array.from(fine), agree: Int32Array.from(agree) };
  cached.set(model.feats, made);
  return made;
}
