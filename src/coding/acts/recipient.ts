/** Who was found and how in, the recipient of an act out. */

import type { Party } from '../types.js';

/** `addressee`: to whom it is said, where that is somebody else than the recipient. */
export type Recipient = { readonly party: Party; readonly addressee: Party | null; readonly how: string };

export function recipient(party: Party, how: string, addressee: Party | null = null): Recipient {
  return { party, addressee, how };
}
