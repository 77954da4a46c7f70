/** Weights in, the five byte streams of a model file out, and back. Weights are stored as one byte on a curved scale. */

import { fromDeltas, packInts, toDeltas, unpackInts } from './bytes.js';
import type { SparseRows } from './linear.js';

/** What the header says of one set of rows. */
export type RowsHeader = {
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
  readonly levels: readonly number[];
};

/** How many streams one set of rows takes. */
export const rowsParts = 4;

/** @param levels the values that a byte can stand for, rising, at most 256. */
export function packRows(rows: SparseRows, levels: readonly number[]): { header: RowsHeader; parts: Uint8Array[] } {
  const sizes = toDeltas(rows.rowStarts).subarray(1);
  const codes = Uint8Array.from(rows.entryWeights, (weight) => nearest(levels, weight));
  return {
    header: { classes: rows.classes, rows: rows.keys.length, entries: codes.length, levels },
    parts: [packInts(toDeltas(rows.keys)), packInts(sizes), rows.entryClasses, codes],
  };
}

export function unpackRows(header: RowsHeader, parts: readonly Uint8Array[]): SparseRows {
  const [keys, sizes, entryClasses, codes] = parts as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const levels = Int16Array.from(header.levels);
  const rowStarts = new Int32Array(header.rows + 1);
  rowStarts.set(unpackInts(sizes, header.rows), 1);
  const entryWeights = new Int16Array(header.entries);
  for (let i = 0; i < header.entries; i++) entryWeights[i] = levels[codes[i] as number] as number;
  return {
    classes: header.classes,
    keys: fromDeltas(unpackInts(keys, header.rows)),
    rowStarts: fromDeltas(rowStarts),
    entryClasses,
    entryWeights,
  };
}

/** Index of the level closest to a weight; the lower one on a tie. */
export function nearest(levels: readonly number[], weight: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((levels[middle] as number) <= weight) low = middle;
    else high = middle;
  }
  return weight - (levels[low] as number) <= (levels[high] as number) - weight ? low : high;
}
