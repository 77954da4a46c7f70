/** Tagged words in, a dependency tree out: greedy, two scored decisions a word. */

import { best, type Scorer } from './linear.js';
import { fillLabelKeys, fillMoveKeys, maxParseKeys } from './parse-features.js';
import {
  apply,
  arcOf,
  isAllowed,
  isFinal,
  type ParseState,
  type ParseWords,
  shift,
  startState,
} from './parse-state.js';

/** `reversed`: trained on sentences in the opposite order, so that it errs elsewhere. */
export type ParserModel = {
  readonly moves: Scorer;
  readonly labels: Scorer;
  readonly rootLabel: number;
  readonly reversed: boolean;
};

/** heads[i] is the index of word i's head, `count` for the root; labels[i] a label number. */
export type Tree = { readonly heads: Int32Array; readonly labels: Int32Array };

const keys = new Int32Array(maxParseKeys);
const scores = new Int32Array(256);

/** Parse one sentence. Time and memory grow with the number of words. */
export function parseGreedy(words: ParseWords, model: ParserModel): Tree {
  const state = startState(words);
  while (!isFinal(state)) {
    const move = bestMove(state, model.moves);
    apply(state, move, move === shift ? 0 : chooseLabel(state, move, model));
  }
  return { heads: state.heads, labels: state.labels };
}

function bestMove(state: ParseState, moves: Scorer): number {
  moves.score(keys, fillMoveKeys(state, keys), scores);
  let top = -1;
  for (let move = 0; move < 3; move++) {
    if (isAllowed(state, move) && (top < 0 || (scores[move] as number) > (scores[top] as number))) top = move;
  }
  return top;
}

/** The best label for the arc of `move`; the root's one dependent is always "root", and no other is. */
export function chooseLabel(state: ParseState, move: number, model: ParserModel): number {
  const [head, dependent] = arcOf(state, move);
  if (head === state.words.count) return model.rootLabel;
  model.labels.score(keys, fillLabelKeys(state, head, dependent, keys), scores);
  scores[model.rootLabel] = -(2 ** 31);
  return best(scores, model.labels.classes);
}
