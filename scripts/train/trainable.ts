/** A linear model in training: averaged perceptron over hashed features. Rows come into being when first corrected. */

import type { Scorer, SparseRows } from '../../src/language/model/linear.js';

export type Trainable = Scorer & {
  /** One step: the keys count for `good` and against `bad`; equal classes change nothing but the step count. */
  readonly update: (keys: Int32Array, count: number, good: number, bad: number) => void;
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
  let bits = 16;
  let table = new Int32Array(2 << bits).fill(-1);
  let rows = 0;
  let weights = new Int32Array(classes * 1024);
  let totals = new Float64Array(classes * 1024);
  let steps = 1;

  const find = (key: number): number => {
    const mask = (1 << bits) - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const found = table[2 * slot] as number;
      if (found === key) return table[2 * slot + 1] as number;
      if (found === -1) return -1 - slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = () => {
    const old = table;
    bits++;
    table = new Int32Array(2 << bits).fill(-1);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === -1) continue;
      const slot = -1 - find(old[i] as number);
      table[2 * slot] = old[i] as number;
      table[2 * slot + 1] = old[i + 1] as number;
    }
  };
  const rowOf = (key: number): number => {
    const found = find(key);
    if (found >= 0) return found;
    if (rows * 2 >= 1 << bits) grow();
    const slot = -1 - find(key);
    table[2 * slot] = key;
    table[2 * slot + 1] = rows;
    if ((rows + 1) * classes > weights.length) {
      const [w, t] = [new Int32Array(weights.length * 2), new Float64Array(weights.length * 2)];
      w.set(weights);
      t.set(totals);
      [weights, totals] = [w, t];
    }
    return rows++;
  };
  const score = (keys: Int32Array, count: number, scores: Int32Array): void => {
    scores.fill(0, 0, classes);
    add(keys, count, scores);
  };
  const add = (keys: Int32Array, count: number, scores: Int32Array): void => {
    for (let i = 0; i < count; i++) {
      const row = find(keys[i] as number);
      if (row < 0) continue;
      const at = row * classes;
      for (let c = 0; c < classes; c++) (scores[c] as number) += weights[at + c] as number;
    }
  };
  const update = (keys: Int32Array, count: number, good: number, bad: number): void => {
    if (good === bad) return;
    for (let i = 0; i < count; i++) {
      const at = rowOf(keys[i] as number) * classes;
      (weights[at + good] as number)++;
      (totals[at + good] as number) += steps;
      (weights[at + bad] as number)--;
      (totals[at + bad] as number) -= steps;
    }
  };
  const mean = (i: number) => (weights[i] as number) - (totals[i] as number) / steps;
  const average = (): SparseRows => {
    const values = new Float64Array(rows * classes);
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
      const base = relative ? i - (i % classes) : -1;
      values[i] = mean(i) - (base >= 0 ? mean(base) : 0);
      largest = Math.max(largest, Math.abs(values[i] as number));
    }
    const scale = largest > 0 ? Math.min(32767 / largest, 1024) : 1;
    const keys: number[] = [];
    for (let i = 0; i < table.length; i += 2) if (table[i] !== -1) keys.push(table[i] as number);
    keys.sort((a, b) => a - b);
    return toRows(keys, classes, (key, c) => Math.round((values[find(key) * classes + c] as number) * scale));
  };
  return { classes, score, add, update, step: () => void steps++, average };
}

/** Collect what is not zero. */
export function toRows(
  keys: readonly number[],
  classes: number,
  weight: (key: number, c: number) => number,
): SparseRows {
  const kept: number[] = [];
  const rowStarts: number[] = [0];
  const entryClasses: number[] = [];
  const entryWeights: number[] = [];
  for (const key of keys) {
    const before = entryClasses.length;
    for (let c = 0; c < classes; c++) {
      const value = weight(key, c);
      if (value === 0) continue;
      entryClasses.push(c);
      entryWeights.push(value);
    }
    if (entryClasses.length === before) continue;
    kept.push(key);
    rowStarts.push(entryClasses.length);
  }
  return {
    classes,
    keys: Int32Array.from(kept),
    rowStarts: Int32Array.from(rowStarts),
    entryClasses: Uint8Array.from(entryClasses),
    entryWeights: Int16Array.from(entryWeights),
  };
}
