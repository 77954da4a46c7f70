/** Tagged words in, their dependency tree out: one parser's, or the vote of several. */

import type { LanguageModel } from './model/language-model.js';
import { type ParserModel, parseGreedy, type Tree } from './model/parse.js';
import type { ParseWords } from './model/parse-state.js';
import { revise } from './model/revise.js';
import { vote } from './model/vote.js';
import { freeVerbs } from './modifier-subject.js';
import { keepOneSubject } from './one-subject.js';
import { parseWords, reverseWords } from './parse-words.js';
import type { TaggedWord } from './tag.js';

/** heads[i] is the index of word i's head, the number of words for the root. */
export function parseTree(tagged: readonly TaggedWord[], model: LanguageModel): Tree {
  const words = parseWords(tagged, model);
  const [first, ...others] = model.parsers as [ParserModel, ...ParserModel[]];
  if (others.length === 0) return mend(parseGreedy(words, first), words, model);
  const mirrored = reverseWords(words, model);
  const trees = model.parsers.map((parser) =>
    parser.reversed ? readBackwards(mirrored, parser) : parseGreedy(words, parser),
  );
  const voted = vote(trees, words.count);
  return mend(model.reviser ? revise(words, trees, voted, model.reviser) : voted, words, model);
}

/** Arcs were chosen one by one; what no tree can hold is put right. */
function mend(tree: Tree, { upos, count }: ParseWords, model: LanguageModel): Tree {
  return freeVerbs(keepOneSubject(tree, count, model), upos, count, model);
}

/** The tree that one parser gives; "words" in the order of the text. */
export function runParser(words: ParseWords, parser: ParserModel, model: LanguageModel): Tree {
  return parser.reversed ? readBackwards(reverseWords(words, model), parser) : parseGreedy(words, parser);
}

function readBackwards(mirrored: ParseWords, parser: ParserModel): Tree {
  return mirrorTree(parseGreedy(mirrored, parser), mirrored.count);
}

/** The tree of a sentence in the opposite order. */
export function mirrorTree({ heads, labels }: Tree, count: number): Tree {
  const mirror = (index: number) => (index < count ? count - 1 - index : index);
  const flip = (column: Int32Array, value: (old: number) => number) =>
    column.map((_, i) => (i < count ? value(column[count - 1 - i] as number) : -1));
  return { heads: flip(heads, mirror), labels: flip(labels, (label) => label) };
}
