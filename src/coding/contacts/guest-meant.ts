/** The country visited in; the guest that goes without saying out: in a text of two countries, the other one. */

import type { Reading } from '../acts/types.js';
import type { Country } from '../types.js';
import type { Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

export function guestMeant({ scene: { sides } }: Reading, host: Country | null): Side[] {
  const other = sides.length === 2 && sides.includes(host ?? '') ? sides.find((side) => side !== host) : undefined;
  return other ? [unnamedSide([other], 'guest')] : [];
}
