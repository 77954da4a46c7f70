/** A title in, where the clause begins in which a place of its sentence stands out. */

import type { Place } from './company.js';

/** "This morning they met Speaker A; in the afternoon they were received by": behind the last semicolon before `to`. */
export function clauseStart({ reading, start }: Place, to: number): number {
  const last = reading.pieces.slice(start + 1, to).findLastIndex(({ gap }) => gap.includes(';'));
  return last < 0 ? start : start + 1 + last;
}
