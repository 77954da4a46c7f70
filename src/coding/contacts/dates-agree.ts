/** Two dates in; true when both may be of one day. */

import type { Edtf } from '../types.js';

/** Dates agree when one is the start of the other, or one a stretch that holds the other. */
export function agree(a: Edtf, b: Edtf): boolean {
  return a.startsWith(b) || b.startsWith(a) || within(a, b) || within(b, a);
}

function within(range: Edtf, day: Edtf): boolean {
  const [from, to] = range.split('/');
  return from !== undefined && to !== undefined && from <= day && day <= to;
}
