/** Sentences with their gold tree and the vote of parsers that had not seen them in, the weights of a second look out. */

import { layGuide } from '../../src/language/model/guide.js';
import { best as bestClass, type SparseRows } from '../../src/language/model/linear.js';
import type { Tree } from '../../src/language/model/parse.js';
import { candidateHeads, changeHeads, looks, weighHeads } from '../../src/language/model/revise.js';
import { fillArcKeys, fillRevisedLabelKeys, maxReviseKeys } from '../../src/language/model/revise-features.js';
import type { Random } from './random.js';
import type { Guided } from './train-parsers.js';
import { type Trainable, trainable } from './trainable.js';

export type ReviserRows = { readonly arcs: SparseRows; readonly labels: SparseRows };

type Training = { readonly arcs: Trainable; readonly labels: Trainable; readonly rootLabel: number };

/** Averaged perceptrons; a later look learns from the trees that the earlier one leaves. */
export function trainReviser(
  sentences: readonly Guided[],
  labelCount: number,
  rootLabel: number,
  random: Random,
  epochs: number,
): ReviserRows {
  const training = { arcs: trainable(1), labels: trainable(labelCount), rootLabel };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const lessons = sentences.filter(({ gold }) => epoch < gold.rounds);
    for (const sentence of random.shuffle(lessons)) trainOne(sentence, training);
  }
  return { arcs: training.arcs.average(), labels: training.labels.average() };
}

function trainOne(sentence: Guided, training: Training): void {
  let tree = sentence.voted;
  for (let look = 0; look < looks; look++) {
    const heads = trainArcs(sentence, tree, training);
    tree = { heads, labels: trainLabels(sentence, { heads, labels: tree.labels }, training) };
  }
}

const keys = new Int32Array(maxReviseKeys);
const scores = new Int32Array(256);

/** @returns the heads as the second look, as far as it is trained, would set them. */
function trainArcs({ gold, trees }: Guided, tree: Tree, { arcs }: Training): Int32Array {
  const guide = layGuide(gold.words, trees, tree);
  const changes = [];
  for (let word = 0; word < gold.words.count; word++) {
    const candidates = candidateHeads(guide, word);
    if (candidates.length < 2) continue;
    const { top, best } = weighHeads(guide, word, candidates, arcs);
    const right = candidates.indexOf(gold.heads[word] as number);
    if (right >= 0 && right !== top) {
      arcs.push(keys, fillArcKeys(guide, candidates[right] as number, word, keys), 1);
      arcs.push(keys, fillArcKeys(guide, best.head, word, keys), -1);
    }
    arcs.step();
    if (best.gain > 0) changes.push(best);
  }
  return changeHeads(guide, changes);
}

function trainLabels({ gold, trees }: Guided, tree: Tree, { labels, rootLabel }: Training): Int32Array {
  const guide = layGuide(gold.words, trees, tree);
  const named = tree.labels.slice();
  for (let word = 0; word < gold.words.count; word++) {
    if ((tree.heads[word] as number) >= gold.words.count) continue;
    const count = fillRevisedLabelKeys(guide, word, keys);
    labels.score(keys, count, scores);
    scores[rootLabel] = -(2 ** 31);
    const guess = bestClass(scores, labels.classes);
    if (tree.heads[word] === gold.heads[word]) labels.update(keys, count, gold.labels[word] as number, guess);
    labels.step();
    named[word] = guess;
  }
  return named;
}
