/** A date in; whether it is one whole day, of which nothing is open, out. */

import type { Edtf } from '../types.js';

export function isDay(date: Edtf | null): date is Edtf {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
}
