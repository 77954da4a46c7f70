/** Sentences with their gold tree and the vote of parsers that had not seen them in, the weights of a second look out. */

import { layGuide } from '../../src/language/model/guide.js';
import type { LabelRoles } from '../../src/language/model/label-roles.js';
import { best as bestClass, type SparseRows } from '../../src/language/model/linear.js';
import type { Tree } from '../../src/language/model/parse.js';
import {
  bestChange,
  type Change,
  candidateHeads,
  changeHeads,
  looks,
  scoreHeads,
} from '../../src/language/model/revise.js';
import { fillArcKeys, maxReviseKeys } from '../../src/language/model/revise-arc-features.js';
import { fillRevisedLabelKeys } from '../../src/language/model/revise-label-features.js';
import type { Random } from './random.js';
import type { Guided } from './train-parsers.js';
import { type Trainable, trainable } from './trainable.js';

export type ReviserRows = { readonly arcs: SparseRows; readonly labels: SparseRows };

type Training = { readonly arcs: Trainable; readonly labels: Trainable; readonly roles: LabelRoles };

/** What is right must score higher than anything else by so much: about one for each feature of an arc. */
const margin = 100;

/** In the last rounds every sentence starts from the vote, as it will in use. */
const roundsOfVotes = 2;

/** Averaged perceptrons with a margin; a later look learns from the trees that the earlier one leaves. */
export function trainReviser(
  sentences: readonly Guided[],
  labelCount: number,
  roles: LabelRoles,
  random: Random,
  epochs: number,
): ReviserRows {
  const training = { arcs: trainable(1), labels: trainable(labelCount), roles };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const lessons = sentences.filter(({ gold }) => epoch < gold.rounds);
    for (const sentence of random.shuffle(lessons)) {
      const start = epoch < epochs - roundsOfVotes ? drawStart(sentence, random) : sentence.voted;
      trainOne(sentence, start, training);
    }
  }
  return { arcs: training.arcs.average(), labels: training.labels.average() };
}

/** The vote, or as often what one of the parsers said: more mistakes to learn from. */
function drawStart({ trees, voted }: Guided, random: Random): Tree {
  return trees[Math.floor(random.next() * trees.length * 2)] ?? voted;
}

function trainOne(sentence: Guided, start: Tree, training: Training): void {
  let tree = start;
  for (let look = 0; look < looks; look++) {
    const heads = trainArcs(sentence, tree, training);
    tree = { heads, labels: trainLabels(sentence, { heads, labels: tree.labels }, training) };
  }
}

const keys = new Int32Array(maxReviseKeys);
const scores = new Int32Array(256);

/** @returns the heads as the second look, as far as it is trained, would set them. */
function trainArcs({ gold, trees }: Guided, tree: Tree, { arcs, roles }: Training): Int32Array {
  const guide = layGuide(gold.words, trees, tree, roles);
  const changes: Change[] = [];
  for (let word = 0; word < gold.words.count; word++) {
    const candidates = candidateHeads(guide, word);
    if (candidates.length < 2) continue;
    const scored = scoreHeads(guide, word, candidates, arcs);
    const right = candidates.indexOf(gold.heads[word] as number);
    const rival = rivalOf(right, scored, candidates.length);
    if (right >= 0 && (scored[right] as number) - (scored[rival] as number) <= margin) {
      arcs.push(keys, fillArcKeys(guide, candidates[right] as number, word, keys), 1);
      arcs.push(keys, fillArcKeys(guide, candidates[rival] as number, word, keys), -1);
    }
    arcs.step();
    const change = bestChange(word, candidates, scored);
    if (change.gain > 0) changes.push(change);
  }
  return changeHeads(guide, changes);
}

/** The highest of the first `count` scores but the right one's. */
function rivalOf(right: number, scored: ArrayLike<number>, count: number): number {
  let rival = -1;
  for (let at = 0; at < count; at++) {
    if (at !== right && (rival < 0 || (scored[at] as number) > (scored[rival] as number))) rival = at;
  }
  return rival;
}

function trainLabels({ gold, trees }: Guided, tree: Tree, { labels, roles }: Training): Int32Array {
  const guide = layGuide(gold.words, trees, tree, roles);
  const named = tree.labels.slice();
  for (let word = 0; word < gold.words.count; word++) {
    if ((tree.heads[word] as number) >= gold.words.count) continue;
    const count = fillRevisedLabelKeys(guide, word, keys);
    labels.score(keys, count, scores);
    scores[roles.root] = -(2 ** 31);
    named[word] = bestClass(scores, labels.classes);
    if (tree.heads[word] === gold.heads[word]) learnLabel(count, gold.labels[word] as number, labels);
    labels.step();
  }
  return named;
}

function learnLabel(count: number, right: number, labels: Trainable): void {
  const rival = rivalOf(right, scores, labels.classes);
  if ((scores[right] as number) - (scores[rival] as number) <= margin) labels.update(keys, count, right, rival);
}
