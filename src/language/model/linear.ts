/** Feature keys in, one integer score per class out. A row of weights per key, only what is not zero. */

/** What taggers and parsers ask of a model, trained or in training. */
export type Scorer = {
  readonly classes: number;
  /** Adds the rows of keys[0, count) and writes the sums into scores[0, classes). */
  readonly score: (keys: Int32Array, count: number, scores: Int32Array) => void;
};

/** Weights as they lie in memory: rows in order of key, entries of row r at [rowStarts[r], rowStarts[r + 1]). */
export type SparseRows = {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly rowStarts: Int32Array;
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int16Array;
};

/** Make a model that scores. Builds a hash table of the keys, at most half full. */
export function linearModel(rows: SparseRows): Scorer {
  const { classes, keys, rowStarts, entryClasses, entryWeights } = rows;
  const bits = Math.max(4, 33 - Math.clz32(keys.length));
  const mask = (1 << bits) - 1;
  const table = new Int32Array(2 << bits).fill(-1); // key, row, key, row …
  keys.forEach((key, row) => {
    let slot = key & mask;
    while (table[2 * slot] !== -1) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = row;
  });
  const score = (wanted: Int32Array, count: number, scores: Int32Array): void => {
    scores.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const key = wanted[i] as number;
      let slot = key & mask;
      let found = table[2 * slot] as number;
      while (found !== key && found !== -1) {
        slot = (slot + 1) & mask;
        found = table[2 * slot] as number;
      }
      if (found === -1) continue;
      const row = table[2 * slot + 1] as number;
      const end = rowStarts[row + 1] as number;
      for (let at = rowStarts[row] as number; at < end; at++) {
        (scores[entryClasses[at] as number] as number) += entryWeights[at] as number;
      }
    }
  };
  return { classes, score };
}

/** Index of the highest score among the classes; the lowest index wins a tie, so that results repeat. */
export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let i = 1; i < classes; i++) if ((scores[i] as number) > (scores[top] as number)) top = i;
  return top;
}
