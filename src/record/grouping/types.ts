/** What mentions and accounts are grouped by: pairs with a score and reasons, and what people judged of them. */

export type Verdict = 'same' | 'different' | 'unsure';

/**
 * How surely two things are one.
 * `full`: both say enough, and agree. `partial`: one says less ("Lavrov"), so it joins only when nothing else fits it.
 * `doubtful`: waits for a judgement. `apart`: what speaks against it outweighs all else.
 */
export type Strength = 'full' | 'partial' | 'doubtful' | 'apart';

export type Reason = { readonly name: string; readonly score: number; readonly words?: string };

/** `left` < `right`, so that a pair is one row. */
export type ScoredPair = {
  readonly left: string;
  readonly right: string;
  readonly score: number; // 0..1
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
};

export type JudgedPair = { readonly left: string; readonly right: string; readonly verdict: Verdict };
