/** Countries in, the pairs of different countries among them out, each in the order the tables keep. */

import type { Country } from '../coding/types.js';

export type Pair = { readonly a: Country; readonly b: Country };

/** From one side to the other; a joint act names the same countries on both and gives their pairs once. */
export function pairsBetween(one: readonly Country[], other: readonly Country[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const x of one) {
    for (const y of other) {
      const pair = x < y ? { a: x, b: y } : { a: y, b: x };
      if (x !== y) pairs.set(`${pair.a} ${pair.b}`, pair);
    }
  }
  return [...pairs.values()];
}

export function pairsAmong(countries: readonly Country[]): Pair[] {
  return pairsBetween(countries, countries);
}
