/** Tagged samples in, the greedy parser's two models out. Dynamic oracle with exploration (Goldberg and Nivre 2013). */

import { best, type SparseRows } from '../../src/language/model/linear.js';
import { fillLabelKeys, fillMoveKeys, maxParseKeys } from '../../src/language/model/parse-features.js';
import {
  apply,
  arcOf,
  isAllowed,
  isFinal,
  type ParseState,
  type ParseWords,
  shift,
  startState,
} from '../../src/language/model/parse-state.js';
import { costs } from './oracle.js';
import type { Random } from './random.js';
import { type Trainable, trainable } from './trainable.js';

/** `rounds`: in how many rounds of training it takes part, the first ones. */
export type GoldTree = {
  readonly words: ParseWords;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly rounds: number;
};

export type ParserRows = { readonly moves: SparseRows; readonly labels: SparseRows };

// How often training follows the parser's own choice, so that it learns to go on after a mistake.
const exploration = 0.9;

type Training = {
  readonly moves: Trainable;
  readonly labels: Trainable;
  readonly rootLabel: number;
  readonly random: Random;
};

export function trainParser(
  trees: readonly GoldTree[],
  labelCount: number,
  rootLabel: number,
  random: Random,
  epochs: number,
): ParserRows {
  const training = { moves: trainable(3, true), labels: trainable(labelCount), rootLabel, random };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const lessons = trees.filter(({ rounds }) => epoch < rounds);
    for (const tree of random.shuffle(lessons)) trainOne(tree, training, epoch > 0);
  }
  return { moves: training.moves.average(), labels: training.labels.average() };
}

const keys = new Int32Array(maxParseKeys);
const scores = new Int32Array(256);
const cost = new Int32Array(3);

function trainOne(tree: GoldTree, training: Training, explore: boolean): void {
  const state = startState(tree.words);
  while (!isFinal(state)) {
    const move = trainMove(state, tree, training, explore);
    apply(state, move, move === shift ? 0 : trainLabel(state, move, tree, training));
  }
}

function trainMove(state: ParseState, tree: GoldTree, { moves, random }: Training, explore: boolean): number {
  const count = fillMoveKeys(state, keys);
  moves.score(keys, count, scores);
  costs(state, tree.heads, cost);
  let guess = -1;
  let good = -1;
  for (let move = 0; move < 3; move++) {
    if (!isAllowed(state, move)) continue;
    const score = scores[move] as number;
    if (guess < 0 || score > (scores[guess] as number)) guess = move;
    const cheaper = good < 0 || (cost[move] as number) < (cost[good] as number);
    if (cheaper || (cost[move] === cost[good] && score > (scores[good] as number))) good = move;
  }
  if ((cost[guess] as number) > (cost[good] as number)) moves.update(keys, count, good, guess);
  moves.step();
  return explore && random.next() < exploration ? guess : good;
}

function trainLabel(state: ParseState, move: number, tree: GoldTree, { labels, rootLabel }: Training): number {
  const [head, dependent] = arcOf(state, move);
  if (head === state.words.count) return rootLabel;
  const count = fillLabelKeys(state, head, dependent, keys);
  labels.score(keys, count, scores);
  scores[rootLabel] = -(2 ** 31);
  const guess = best(scores, labels.classes);
  if (tree.heads[dependent] === head) labels.update(keys, count, tree.labels[dependent] as number, guess);
  labels.step();
  return guess;
}
