/** Gold trees in; the parsers that vote out, and what they say of sentences that they have not seen. */

import type { LanguageModel } from '../../src/language/model/language-model.js';
import { linearModel } from '../../src/language/model/linear.js';
import type { ParserModel, Tree } from '../../src/language/model/parse.js';
import { vote } from '../../src/language/model/vote.js';
import { mirrorTree, runParser } from '../../src/language/parse-tree.js';
import { reverseWords } from '../../src/language/parse-words.js';
import { random } from './random.js';
import type { Recipe } from './recipe.js';
import { type GoldTree, trainParser } from './train-parser.js';
import type { TrainedParser } from './write-model.js';

/** A sentence with its gold tree, what each parser said of it without having seen it, and their vote. */
export type Guided = { readonly gold: GoldTree; readonly trees: readonly Tree[]; readonly voted: Tree };

type Report = (text: string) => void;

/** Every second parser reads sentences from their end. */
export function trainParsers(
  trees: readonly GoldTree[],
  empty: LanguageModel,
  recipe: Recipe,
  report: Report,
): TrainedParser[] {
  const rootLabel = empty.labels.indexOf('root');
  const mirrored = trees.map((tree) => mirrorGold(tree, empty));
  return Array.from({ length: recipe.parsers }, (_, i) => {
    const reversed = i % 2 === 1;
    const from = reversed ? mirrored : trees;
    const rows = trainParser(from, empty.labels.length, rootLabel, random(recipe.seed + i), recipe.epochs.parser);
    report(
      `parser ${i + 1} of ${recipe.parsers}: ${rows.moves.keys.length} rows for moves, ${rows.labels.keys.length} for labels`,
    );
    return { reversed, rows };
  });
}

function mirrorGold({ words, heads, labels, rounds }: GoldTree, model: LanguageModel): GoldTree {
  const { count } = words;
  const mirrored = mirrorTree({ heads, labels }, count);
  return { words: reverseWords(words, model), heads: mirrored.heads, labels: mirrored.labels, rounds };
}

/** Each tree as parsers see it that learnt from the other parts. Costs `folds` times the training of the parsers. */
export function guideAll(
  trees: readonly GoldTree[],
  empty: LanguageModel,
  recipe: Recipe,
  folds: number,
  report: Report,
): Guided[] {
  return Array.from({ length: folds }, (_, fold) => {
    report(`second look: part ${fold + 1} of ${folds}`);
    const others = trees.filter((_, i) => i % folds !== fold);
    const parsers = trainParsers(others, empty, recipe, report).map((parser) => toModel(parser, empty));
    return trees.filter((_, i) => i % folds === fold).map((gold) => guide(gold, parsers, empty));
  }).flat();
}

function toModel({ reversed, rows }: TrainedParser, empty: LanguageModel): ParserModel {
  const rootLabel = empty.labels.indexOf('root');
  return { moves: linearModel(rows.moves), labels: linearModel(rows.labels), rootLabel, reversed };
}

function guide(gold: GoldTree, parsers: readonly ParserModel[], empty: LanguageModel): Guided {
  const trees = parsers.map((parser) => runParser(gold.words, parser, empty));
  return { gold, trees, voted: vote(trees, gold.words.count) };
}
