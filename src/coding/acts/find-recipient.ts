/** An act's match, kind and actor in; the party it is addressed to, or that it values, opposes or does something to, out. */

import { ofCountries } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import type { ActKind, Party } from '../types.js';
import { jointRecipient } from './joint-recipient.js';
import { otherSide } from './other-side.js';
import { partnersNamed } from './partners-named.js';
import { type Recipient, recipient } from './recipient.js';
import { towardsObject } from './recipient-kinds.js';
import { statedRecipient } from './stated-recipient.js';
import type { Reading } from './types.js';
import { valuedParty } from './valued-party.js';

export function findRecipient(reading: Reading, match: Match, kind: ActKind, actor: Party, joint: boolean): Recipient {
  if (joint) return jointRecipient(reading, match, kind, actor);
  const stated = statedRecipient(reading, match, actor);
  if (stated) return recipient(stated, 'named by the verb');
  const other = otherSide(reading, actor);
  if (towardsObject.has(kind)) return valuedParty(reading, match, kind, actor, other);
  const partners = partnersNamed(reading, match, actor, other);
  return partners.length > 1 ? recipient(ofCountries(partners), 'partners named') : recipient(other, 'the other side');
}
