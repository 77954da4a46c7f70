/** An act's match, kind and actor in; the party it is addressed to, or that it values, opposes or does something to, out. */

import { ofCountries } from '../parties/resolved.js';
import type { Match } from '../patterns/match.js';
import { dependents } from '../syntax/tree.js';
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
  const other = spokenTo(reading, match, actor, otherSide(reading, actor));
  if (towardsObject.has(kind)) return valuedParty(reading, match, kind, actor, other);
  const partners = partnersNamed(reading, match, actor, other);
  return partners.length > 1 ? recipient(ofCountries(partners), 'partners named') : recipient(other, 'the other side');
}

/** Of several guests "l'en a remercié" and "lui a dit" mean the one with whom the host spoke last. */
function spokenTo({ talk }: Reading, { tree, head }: Match, actor: Party, other: Party): Party {
  const isOne = dependents(tree, head, 'obj', 'iobj').some(
    (d) => d.upos === 'PRON' && /^(?:lui|l[ea’'])$/i.test(d.form),
  );
  const [host] = actor.countries;
  if (other.countries.length < 2 || !isOne || !talk.pair || host === undefined || !talk.pair.includes(host))
    return other;
  const guest = talk.pair.find((country) => country !== host);
  return guest !== undefined && other.countries.includes(guest) ? ofCountries([guest]) : other;
}
