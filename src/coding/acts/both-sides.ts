/** A reading in, those whose contact the text tells out. */

import { known, ofCountries, type Resolved } from '../parties/resolved.js';
import type { Reading } from './types.js';

/** Those whose contact the text tells. */
export function bothSides({ scene: { sides } }: Reading): Resolved | null {
  return sides.length < 2 ? null : known(ofCountries(sides), 'talks → both sides', true);
}
