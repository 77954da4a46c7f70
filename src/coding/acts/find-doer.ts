/** A clause and its speaker in; on whose doing the clause bears out: own, other, both, third, or nobody known. */

import type { Country, Party } from '../types.js';

export type Doer = 'own' | 'other' | 'both' | 'third' | 'none';

/**
 * Who is to do what the clause says, seen from the speaker.
 *
 * A speaker of VNM and a doer of RUS give `other`; a doer of both gives `both`; a doer that is neither side gives `third`.
 */
export function findDoer(speaker: Party, doer: Party | null, sides: readonly Country[]): Doer {
  if (!doer || doer.countries.length === 0) return 'none';
  const isOwn = doer.countries.some((c) => speaker.countries.includes(c));
  const isOther = doer.countries.some((c) => !speaker.countries.includes(c));
  if (isOwn && isOther) return 'both';
  if (isOwn) return speaker.countries.length > 1 ? 'both' : 'own';
  return doer.countries.some((c) => sides.includes(c)) || sides.length === 0 ? 'other' : 'third';
}
