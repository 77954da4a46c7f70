/** Feature keys in, one integer score per class out. A row of weights per key, only what is not zero. */

/** What taggers and parsers ask of a model, trained or in training. */
export type Scorer = {
  readonly classes: number;
  /** Writes the sums of the rows of keys[0, count) into scores[0, classes). */
  readonly score: (keys: Int32Array, count: number, scores: Int32Array) => void;
  /** The same, on top of what scores already holds. */
  readonly add: (keys: Int32Array, count: number, scores: Int32Array) => void;
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
  const add = isPair(rows) ? addPairs(rows) : addRows(rows);
  const { classes } = rows;
  const score = (keys: Int32Array, count: number, scores: Int32Array): void => {
    scores.fill(0, 0, classes);
    add(keys, count, scores);
  };
  return { classes, score, add };
}

type Add = Scorer['add'];

function addRows({ keys, rowStarts, entryClasses, entryWeights }: SparseRows): Add {
  const { table, mask } = hashTable(keys, (row) => row);
  return (wanted, count, scores) => {
    for (let i = 0; i < count; i++) {
      const at = find(table, mask, wanted[i] as number);
      if (at < 0) continue;
      const row = table[at + 1] as number;
      const end = rowStarts[row + 1] as number;
      for (let entry = rowStarts[row] as number; entry < end; entry++) {
        (scores[entryClasses[entry] as number] as number) += entryWeights[entry] as number;
      }
    }
  };
}

/** Three classes of which the first weighs nothing: both weights fit beside the key, which saves a walk through memory. */
function isPair({ classes, entryClasses }: SparseRows): boolean {
  return classes === 3 && !entryClasses.includes(0);
}

function addPairs({ keys, rowStarts, entryClasses, entryWeights }: SparseRows): Add {
  const pair = (row: number) => {
    const weights = [0, 0, 0];
    for (let entry = rowStarts[row] as number; entry < (rowStarts[row + 1] as number); entry++) {
      weights[entryClasses[entry] as number] = entryWeights[entry] as number;
    }
    return ((weights[1] as number) << 16) | ((weights[2] as number) & 0xffff);
  };
  const { table, mask } = hashTable(keys, pair);
  return (wanted, count, scores) => {
    let one = 0;
    let two = 0;
    for (let i = 0; i < count; i++) {
      const at = find(table, mask, wanted[i] as number);
      if (at < 0) continue;
      const both = table[at + 1] as number;
      one += both >> 16;
      two += (both << 16) >> 16;
    }
    (scores[1] as number) += one;
    (scores[2] as number) += two;
  };
}

type HashTable = { readonly table: Int32Array; readonly mask: number };

/** Keys with a value each, side by side: key, value, key, value … */
function hashTable(keys: Int32Array, value: (row: number) => number): HashTable {
  const bits = Math.max(4, 33 - Math.clz32(keys.length));
  const mask = (2 << bits) - 2;
  const table = new Int32Array(2 << bits).fill(-1);
  keys.forEach((key, row) => {
    let at = (key << 1) & mask;
    while (table[at] !== -1) at = (at + 2) & mask;
    table[at] = key;
    table[at + 1] = value(row);
  });
  return { table, mask };
}

/** Where the key stands in the table; -1 when it does not. */
function find(table: Int32Array, mask: number, key: number): number {
  let at = (key << 1) & mask;
  for (;;) {
    const found = table[at] as number;
    if (found === key) return at;
    if (found === -1) return -1;
    at = (at + 2) & mask;
  }
}

/** Index of the highest score among the classes; the lowest index wins a tie, so that results repeat. */
export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let i = 1; i < classes; i++) if ((scores[i] as number) > (scores[top] as number)) top = i;
  return top;
}
