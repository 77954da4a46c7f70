/** A linear model in training: averaged perceptron over hashed features. Rows come into being when first corrected. */

import type { Scorer, SparseRows } from '../../src/language/model/linear.js';
import { type Slots, slots } from './slots.js';

export type Trainable = Scorer & {
  /** One step: the keys count for `good` and against `bad`; equal classes change nothing but the step count. */
  readonly update: (keys: Int32Array, count: number, good: number, bad: number) => void;
  /** Add `by` to the weight that each key gives to a class. */
  readonly push: (keys: Int32Array, count: number, by: number, target?: number) => void;
  /** Count a step without a change, so that averages weigh time rightly. */
  readonly step: () => void;
  /** The averaged weights, scaled so that the largest is 32,767 at most. */
  readonly average: () => SparseRows;
};

/**
 * Start a model with `classes` classes and no weights.
 *
 * @param relative give weights relative to class 0, whose own are then zero: a third less to store for three classes.
 */
export function trainable(classes: number, relative = false): Trainable {
  const rows = slots(classes);
  let steps = 1;
  const score = (keys: Int32Array, count: number, scores: Int32Array): void => {
    scores.fill(0, 0, classes);
    rows.add(keys, count, scores);
  };
  const push = (keys: Int32Array, count: number, by: number, target = 0): void => {
    for (let i = 0; i < count; i++) rows.change(keys[i] as number, target, by, by * steps);
  };
  const update = (keys: Int32Array, count: number, good: number, bad: number): void => {
    if (good === bad) return;
    push(keys, count, 1, good);
    push(keys, count, -1, bad);
  };
  const average = () => averaged(rows, classes, steps, relative);
  return { classes, score, add: rows.add, update, push, step: () => void steps++, average };
}

/** Mean of each weight over all steps, as whole numbers; see `trainable` for `relative`. */
function averaged(rows: Slots, classes: number, steps: number, relative: boolean): SparseRows {
  const keys = rows.keys();
  const values = new Float64Array(keys.length * classes);
  let largest = 0;
  keys.forEach((key, row) => {
    for (let c = 0; c < classes; c++) {
      const base = relative ? rows.mean(key, 0, steps) : 0;
      const value = rows.mean(key, c, steps) - base;
      values[row * classes + c] = value;
      largest = Math.max(largest, Math.abs(value));
    }
  });
  const scale = largest > 0 ? Math.min(32767 / largest, 1024) : 1;
  return toRows(keys, classes, (row, c) => Math.round((values[row * classes + c] as number) * scale));
}

/** Collect what is not zero. */
function toRows(keys: Int32Array, classes: number, weight: (row: number, c: number) => number): SparseRows {
  const kept: number[] = [];
  const rowStarts: number[] = [0];
  const entryClasses: number[] = [];
  const entryWeights: number[] = [];
  keys.forEach((key, row) => {
    const before = entryClasses.length;
    for (let c = 0; c < classes; c++) {
      const value = weight(row, c);
      if (value === 0) continue;
      entryClasses.push(c);
      entryWeights.push(value);
    }
    if (entryClasses.length === before) return;
    kept.push(key);
    rowStarts.push(entryClasses.length);
  });
  return {
    classes,
    keys: Int32Array.from(kept),
    rowStarts: Int32Array.from(rowStarts),
    entryClasses: Uint8Array.from(entryClasses),
    entryWeights: Int16Array.from(entryWeights),
  };
}
