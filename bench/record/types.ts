/** The gold of the record as bench/record/gold.yaml holds it. */

import type { EntityType } from '../../src/record/store/schema.js';

export type GoldAccount = { readonly in: string; readonly kind: string; readonly who?: string };
export type GoldStep = { readonly in: string; readonly words: string };

export type RecordGold = {
  readonly identities: Readonly<Record<EntityType, readonly (readonly string[])[]>>;
  readonly contacts: readonly (readonly GoldAccount[])[];
  readonly commitments: Readonly<Record<string, readonly GoldStep[]>>;
  readonly comparisons: readonly {
    readonly documents: readonly [string, string];
    readonly both: readonly (readonly [string, string])[];
  }[];
};

/** From the name that the gold gives a document ("2021-07-22-vna-khoi-karasin", "…#2") to its id. */
export type DocumentIds = ReadonlyMap<string, string>;
export type Show = (line: string) => void;

export type Scores = {
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
};

export function scoresOf({ tp, fp, fn }: { tp: number; fp: number; fn: number }): Scores {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const [p, r] = [tp / Math.max(1, tp + fp), tp / Math.max(1, tp + fn)];
  return { f1: round((2 * tp) / Math.max(1, 2 * tp + fp + fn)), p: round(p), r: round(r), tp, fp, fn };
}

/** Pairs of things that are together in both groupings, in one only, or in the other only. */
export function pairwise(things: readonly { name: string; gold: string; found: string }[], show: Show) {
  const count = { tp: 0, fp: 0, fn: 0 };
  for (const [n, one] of things.entries()) {
    for (const other of things.slice(n + 1)) {
      const [gold, found] = [one.gold === other.gold, one.found === other.found];
      if (gold && found) count.tp++;
      if (!gold && found) count.fp++;
      if (gold && !found) count.fn++;
      if (gold !== found) show(`${found ? 'wrongly one' : 'kept apart '}: ${one.name} | ${other.name}`);
    }
  }
  return scoresOf(count);
}
