/** The tagged words of one sentence in, its tree out; words in it that tell who speaks are parsed by themselves and hung on the rest. */

import { featsOf } from './feats-of.js';
import { findInsertion, type InsertedWords, type Insertion, type PlainWord } from './find-insertion.js';
import type { LanguageModel } from './model/language-model.js';
import type { Tree } from './model/parse.js';
import { parseTree } from './parse-tree.js';
import type { TaggedWord } from './tag.js';

/** @param inserted what opens or heads such words; nothing for a language in which none are taken out. */
export function parseSentence(tagged: readonly TaggedWord[], model: LanguageModel, inserted: InsertedWords): Tree {
  const isTaken = inserted.verbs.size + inserted.sources.length > 0;
  const found = isTaken
    ? findInsertion(
        tagged.map((word) => toPlain(word, model)),
        inserted,
      )
    : null;
  return found ? parseApart(tagged, found, model) : parseTree(tagged, model);
}

function toPlain({ form, lemma, upos, feats }: TaggedWord, model: LanguageModel): PlainWord {
  const finite = featsOf(model.feats[feats] as string).VerbForm === 'Fin';
  return { form, lemma, upos: model.upos[upos] ?? 'X', finite };
}

function parseApart(
  tagged: readonly TaggedWord[],
  { inside: [from, to], left, relation }: Insertion,
  model: LanguageModel,
): Tree {
  const at = tagged.map((_, i) => i);
  const inside = at.slice(from, to);
  const marks = at.slice(...left).filter((i) => !inside.includes(i));
  const rest = at.filter((i) => i < left[0] || i >= left[1]);
  const [heads, labels] = [new Int32Array(tagged.length + 2), new Int32Array(tagged.length + 2)];
  const top = place(rest, tagged, model, heads, labels);
  const verb = place(inside, tagged, model, heads, labels);
  [heads[verb], labels[verb]] = [top, model.labels.indexOf(relation)];
  for (const mark of marks) [heads[mark], labels[mark]] = [verb, model.labels.indexOf('punct')];
  return { heads, labels };
}

/** Parses some of the words and writes their arcs among all; gives their root. */
function place(
  at: readonly number[],
  tagged: readonly TaggedWord[],
  model: LanguageModel,
  heads: Int32Array,
  labels: Int32Array,
): number {
  const tree = parseTree(
    at.map((i) => tagged[i] as TaggedWord),
    model,
  );
  let top = at[0] as number;
  at.forEach((word, i) => {
    const head = at[tree.heads[i] as number];
    if (head === undefined) top = word;
    [heads[word], labels[word]] = [head ?? tagged.length, tree.labels[i] as number];
  });
  return top;
}
