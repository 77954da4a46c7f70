/** Trained parts in, the bytes of a model file out: small weights dropped, the others on a curved scale of 62 steps. */

import { packFile, packInts, toDeltas } from '../../src/language/model/bytes.js';
import type { SparseRows } from '../../src/language/model/linear.js';
import type { ModelHeader, ParsersHeader, ReviserHeader } from '../../src/language/model/read-model.js';
import { nearest, packRows } from '../../src/language/model/rows-file.js';
import type { ParserRows } from './train-parser.js';
import type { ReviserRows } from './train-reviser.js';

export type TrainedModel = {
  readonly header: Omit<ModelHeader, 'format' | 'rows' | 'exceptionCount'>;
  readonly rows: readonly SparseRows[];
  readonly exceptions: ReadonlyMap<number, number>;
  readonly further: readonly TrainedParser[];
  readonly reviser: ReviserRows | null;
};

/** `reversed`: it reads sentences from their end. */
export type TrainedParser = { readonly reversed: boolean; readonly rows: ParserRows };

/** @param keep the share of each part's weights that is kept, the largest ones. */
export function writeModel({ header, rows, exceptions }: TrainedModel, keep: readonly number[]): Uint8Array {
  const packed = rows.map((part, i) => {
    const small = prune(part, keep[i] ?? 1);
    return packRows(small, levelsOf(small));
  });
  const listed = [...exceptions].sort((a, b) => a[0] - b[0]);
  const full: ModelHeader = {
    format: 1,
    ...header,
    exceptionCount: listed.length,
    rows: packed.map((part) => part.header),
  };
  const parts = packed.flatMap((part) => part.parts);
  parts.push(packInts(toDeltas(listed.map(([key]) => key))), packInts(listed.map(([, script]) => script)));
  return packFile({ header: full, parts });
}

/**
 * The bytes of <code>-accurate.bin: the parsers that vote with the first one.
 *
 * @param keep shares of the weights to keep; fewer, smallest first, until the file has at most `mostBytes`.
 */
export function writeParsers(
  parsers: readonly TrainedParser[],
  keep: { readonly moves: number; readonly labels: number },
  mostBytes: number,
): Uint8Array {
  const rounded = parsers.flatMap(({ rows: { moves, labels } }) => [
    round(moves, keep.moves),
    round(labels, keep.labels),
  ]);
  const reversed = parsers.map((parser) => parser.reversed);
  return untilSmall(rounded, mostBytes, (rows) => packRest<ParsersHeader>({ format: 1, reversed }, rows));
}

/** The bytes of <code>-reviser.bin; `keep` and `mostBytes` as for `writeParsers`. */
export function writeReviser({ arcs, labels }: ReviserRows, keep: number, mostBytes: number): Uint8Array {
  const rounded = [round(arcs, keep), round(labels, keep)];
  return untilSmall(rounded, mostBytes, (rows) => packRest<ReviserHeader>({ format: 1 }, rows));
}

/** Drop weights, the smallest first, until the file is small enough. */
function untilSmall(
  parts: readonly SparseRows[],
  mostBytes: number,
  pack: (parts: readonly SparseRows[]) => Uint8Array,
): Uint8Array {
  let share = 1;
  for (;;) {
    const bytes = pack(parts.map((rows) => prune(rows, share)));
    if (bytes.length <= mostBytes || share < 0.1) return bytes;
    // Size grows a little slower than the number of weights, so this comes near from above.
    share *= Math.min(0.99, mostBytes / bytes.length);
  }
}

/** Keep the largest weights, and set each to the level that will stand for it. */
function round(rows: SparseRows, keep: number): SparseRows {
  const small = prune(rows, keep);
  const levels = levelsOf(small);
  return { ...small, entryWeights: small.entryWeights.map((weight) => levels[nearest(levels, weight)] as number) };
}

function packRest<Header extends { rows: unknown }>(
  head: Omit<Header, 'rows'>,
  rows: readonly SparseRows[],
): Uint8Array {
  const packed = rows.map((part) => packRows(part, levelsOf(part)));
  return packFile({
    header: { ...head, rows: packed.map((part) => part.header) },
    parts: packed.flatMap(({ parts }) => parts),
  });
}

/** μ-law: fine steps near zero, wide ones far from it. */
function levelsOf(rows: SparseRows): number[] {
  const largest = rows.entryWeights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1);
  const curve = 255;
  const steps = 31;
  const half = Array.from({ length: steps }, (_, i) =>
    Math.round((((1 + curve) ** ((i + 1) / steps) - 1) / curve) * largest),
  );
  return [...half.map((level) => -level).reverse(), ...half].sort((a, b) => a - b);
}

/** Keep the share `keep` of the entries, by size. */
export function prune(rows: SparseRows, keep: number): SparseRows {
  const sizes = Int16Array.from(rows.entryWeights, Math.abs).sort().reverse();
  const least = Math.max(1, sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * keep))] ?? 1);
  const kept: number[] = [];
  const keys: number[] = [];
  const rowStarts = [0];
  for (let row = 0; row < rows.keys.length; row++) {
    const before = kept.length;
    for (let at = rows.rowStarts[row] as number; at < (rows.rowStarts[row + 1] as number); at++) {
      if (Math.abs(rows.entryWeights[at] as number) >= least) kept.push(at);
    }
    if (kept.length === before) continue;
    keys.push(rows.keys[row] as number);
    rowStarts.push(kept.length);
  }
  return {
    classes: rows.classes,
    keys: Int32Array.from(keys),
    rowStarts: Int32Array.from(rowStarts),
    entryClasses: Uint8Array.from(kept, (at) => rows.entryClasses[at] as number),
    entryWeights: Int16Array.from(kept, (at) => rows.entryWeights[at] as number),
  };
}
