/** Whoever is told to sign in, all who sign out: an instrument between two is signed by both, whichever of them the clause names. */

import { mergeParties } from '../parties/merge-parties.js';
import { known, type Resolved } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import type { ActKind } from '../types.js';
import { findRecipient } from './find-recipient.js';
import type { Reading } from './types.js';

/** "signed for Norland", "signed a contract with Norland". Null for another kind, for several who sign, and where nobody else is told. */
export function signatories(reading: Reading, match: Match, kind: ActKind, { party, how }: Resolved): Resolved | null {
  if (kind !== 'sign' || party.countries.length !== 1) return null;
  const other = findRecipient(reading, match, kind, party, false).party;
  return other.countries.length === 0
    ? null
    : known(mergeParties([party, other]), `${how} + whom it is signed with`, true);
}
