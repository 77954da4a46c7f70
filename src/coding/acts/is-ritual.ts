/** A kind of act in; whether it is said once an occasion, however often the text repeats it, out. */

import type { ActKind } from '../types.js';

const ritual = new Set<ActKind>(['condole', 'congratulate', 'protest']);

export function isRitual(kind: ActKind): boolean {
  return ritual.has(kind);
}
