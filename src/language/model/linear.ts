/** Feature keys in, one integer score per class out. A row of weights per key, only what is not zero. */

import { keyBits } from './hash.js';

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
  const add = rows.classes === 1 ? addOnes(rows) : isPair(rows) ? addPairs(rows) : addRows(rows);
  const { classes } = rows;
  const score = (keys: Int32Array, count: number, scores: Int32Array): void => {
    scores.fill(0, 0, classes);
    add(keys, count, scores);
  };
  return { classes, score, add };
}

type Add = Scorer['add'];

/** All entries in one array: of each row how many, then class and weight of each, so that a row is one stretch of memory. */
function addRows(rows: SparseRows): Add {
  const entries = new Int32Array(rows.keys.length + rows.entryClasses.length);
  const table = hashTable(rows.keys, (row) => layRow(rows, row, entries));
  return (keys, count, scores) => {
    const hits = findAll(table, keys, count);
    for (let i = 0; i < hits; i++) sizes[i] = entries[found[i] as number] as number;
    for (let i = 0; i < hits; i++) {
      let at = found[i] as number;
      for (let last = at + (sizes[i] as number); at < last; ) {
        const entry = entries[++at] as number;
        (scores[entry >>> 16] as number) += (entry << 16) >> 16;
      }
    }
  };
}

/** @returns where the row begins. */
function layRow({ rowStarts, entryClasses, entryWeights }: SparseRows, row: number, entries: Int32Array): number {
  const [start, end] = [rowStarts[row] as number, rowStarts[row + 1] as number];
  const from = start + row;
  entries[from] = end - start;
  for (let entry = start; entry < end; entry++)
    entries[entry + row + 1] = pair(entryClasses[entry] as number, entryWeights[entry] as number);
  return from;
}

function pair(high: number, low: number): number {
  return (high << 16) | (low & 0xffff);
}

/** Three classes of which the first weighs nothing: both weights fit beside the key, which saves a walk through memory. */
function isPair({ classes, entryClasses }: SparseRows): boolean {
  return classes === 3 && !entryClasses.includes(0);
}

function addPairs({ keys, rowStarts, entryClasses, entryWeights }: SparseRows): Add {
  const weightsOf = (row: number) => {
    let [one, two] = [0, 0];
    for (let entry = rowStarts[row] as number; entry < (rowStarts[row + 1] as number); entry++) {
      if (entryClasses[entry] === 1) one = entryWeights[entry] as number;
      else two = entryWeights[entry] as number;
    }
    return pair(one, two);
  };
  const table = hashTable(keys, weightsOf);
  return (wanted, count, scores) => {
    const hits = findAll(table, wanted, count);
    let one = 0;
    let two = 0;
    for (let i = 0; i < hits; i++) {
      const both = found[i] as number;
      one += both >> 16;
      two += (both << 16) >> 16;
    }
    (scores[1] as number) += one;
    (scores[2] as number) += two;
  };
}

/** One class: the weight itself lies beside the key. */
function addOnes({ keys, entryWeights }: SparseRows): Add {
  const table = hashTable(keys, (row) => entryWeights[row] as number);
  return (wanted, count, scores) => {
    const hits = findAll(table, wanted, count);
    let sum = 0;
    for (let i = 0; i < hits; i++) sum += found[i] as number;
    (scores[0] as number) += sum;
  };
}

type HashTable = { readonly table: Int32Array; readonly mask: number; readonly shift: number };

/**
 * Keys with a value each, side by side: key, value, key, value … A key's first bits are its place: keys come in order, so that the
 * table, which is larger than the processor's caches, is filled from its beginning to its end.
 */
function hashTable(keys: Int32Array, value: (row: number) => number): HashTable {
  const bits = Math.max(4, 33 - Math.clz32(keys.length));
  const mask = (2 << bits) - 2;
  const shift = Math.max(0, keyBits - bits);
  const table = new Int32Array(2 << bits).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let at = ((key >>> shift) << 1) & mask;
    while (table[at] !== -1) at = (at + 2) & mask;
    table[at] = key;
    table[at + 1] = value(row);
  }
  return { table, mask, shift };
}

/** More than the keys of any call. */
const first = new Int32Array(1024);
const found = new Int32Array(1024);
const sizes = new Int32Array(1024);

/**
 * Writes the values of those keys that the table holds into `found`. @returns how many.
 *
 * The first places are all fetched before any is looked at: the table is larger than the processor's caches, and a branch
 * that depends on each fetch would have them wait for one another.
 */
function findAll({ table, mask, shift }: HashTable, keys: Int32Array, count: number): number {
  for (let i = 0; i < count; i++) first[i] = table[(((keys[i] as number) >>> shift) << 1) & mask] as number;
  let hits = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    let at = ((key >>> shift) << 1) & mask;
    let there = first[i] as number;
    while (there !== key && there !== -1) {
      at = (at + 2) & mask;
      there = table[at] as number;
    }
    if (there === key) found[hits++] = table[at + 1] as number;
  }
  return hits;
}

/** Index of the highest score among the classes; the lowest index wins a tie, so that results repeat. */
export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let i = 1; i < classes; i++) if ((scores[i] as number) > (scores[top] as number)) top = i;
  return top;
}
