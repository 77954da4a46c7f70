/** A seed in, the same numbers out on every machine (xorshift32). */

export type Random = { readonly next: () => number; readonly shuffle: <T>(items: readonly T[]) => T[] };

/** @param seed not 0. `next` gives numbers in [0, 1). */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
    }
    return mixed;
  };
  return { next, shuffle };
}
