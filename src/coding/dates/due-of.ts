/** A date mention in; the open EDTF interval that it sets as a deadline or a beginning out. */

import type { Edtf } from '../types.js';
import type { DateMention } from './types.js';

/**
 * "d'ici fin juin" in 2026 gives "../2026-06", "depuis 2012" gives "2012/..", a plain date itself.
 *
 * @returns null when the mention has no place in the calendar.
 */
export function dueOf(mention: DateMention): Edtf | null {
  const { edtf, relation } = mention;
  if (edtf === null || edtf.includes('/') || edtf.includes('{')) return edtf;
  if (relation === 'by' || relation === 'until' || relation === 'before') return `../${edtf}`;
  return relation === 'since' || relation === 'from' || relation === 'after' ? `${edtf}/..` : edtf;
}
