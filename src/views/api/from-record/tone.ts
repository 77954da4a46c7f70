/** Acts by month and kind in, how friendly each month was out. */

import type { ActKind } from '../../../coding/types.js';
import type { RelationCounts } from '../../../record/index.js';
import type { Answer } from '../contract.js';

/**
 * Goldstein's scale, −10 to +10, by the CAMEO root of each kind of act (CODEBOOK §4).
 *
 * Source: Goldstein 1992, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36(2),
 * with the values that the CAMEO codebook gives its root categories.
 */
export const goldstein = {
  ...{ state: 0, brief: 1, discuss: 1 },
  ...{ request: 3, propose: 3, invite: 3, demand: -5 },
  ...{ pledge: 4, intend: 4, agree: 4, sign: 4 },
  ...{ praise: 3.5, thank: 3.5, congratulate: 3.5, condole: 3.5, support: 3.5 },
  ...{ concern: -2, criticise: -2, warn: -6 },
  ...{ refuse: -4, protest: -6.5 },
  ...{ cooperate: 6, aid: 7, yield: 5 },
  ...{ sanction: -4, investigate: -2, mobilise: -7.2, coerce: -7, attack: -9 },
} as const satisfies Record<ActKind, number>;

/** The mean over the acts of each month, in the order given, to one decimal. */
export function toneOf(months: RelationCounts['months']): Answer<'facets'>['tone'] {
  const sums = new Map<string, { acts: number; sum: number }>();
  for (const { month, kind, acts } of months) {
    const before = sums.get(month) ?? { acts: 0, sum: 0 };
    sums.set(month, { acts: before.acts + acts, sum: before.sum + acts * goldstein[kind] });
  }
  return [...sums].map(([month, { acts, sum }]) => ({ month, acts, tone: Math.round((10 * sum) / acts) / 10 }));
}
