/**
 * The tellings of a document in; those out that speak of another sitting of the same people with the countries of the one told before: "The previous
 * round was held in Lima in 2023", "The last meeting in this format".
 */

import { countriesOfSides } from './find-sides.js';
import type { Telling } from './types.js';
import { unnamedSide } from './unnamed-side.js';

export function sittingsAgain(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, i) => {
    const base = telling.again ? sittingBefore(tellings.slice(0, i), telling) : undefined;
    if (!base) return telling;
    return { ...telling, kind: base.kind, sides: [unnamedSide(countriesOfSides(base.sides), 'unspecified')] };
  });
}

/** Told last of two countries or more; only a session has another session. */
function sittingBefore(before: readonly Telling[], { kind }: Telling): Telling | undefined {
  return before.findLast(
    (one) =>
      !one.again &&
      countriesOfSides(one.sides).length > 1 &&
      (one.kind === 'session' || (kind === 'meeting' && one.kind === 'meeting')),
  );
}
