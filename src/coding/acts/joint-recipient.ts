/** What two do together in, towards whom it is out: a third, their host, or each other. */

import { countriesIn } from '../parties/countries-in.js';
import { unique } from '../parties/merge-parties.js';
import { ofCountries } from '../parties/resolved.js';
import { nobody } from '../parties/types.js';
import type { Match } from '../patterns/match.js';
import { isOwner } from '../syntax/genitives.js';
import { dependents, spanBelow } from '../syntax/tree.js';
import type { ActKind, Country, Party } from '../types.js';
import { wordsAt } from './find-matters.js';
import { thirdParties } from './named-in-matter.js';
import { otherSide } from './other-side.js';
import { type Recipient, recipient } from './recipient.js';
import { neverByDefault, valuesAloud } from './recipient-kinds.js';
import { statedRecipient } from './stated-recipient.js';
import type { Reading } from './types.js';

/** What two do together: to a third, to their host, or each to the other. */
export function jointRecipient(reading: Reading, match: Match, kind: ActKind, actor: Party): Recipient {
  const stated = statedRecipient(reading, match, actor);
  // "both called on Norland to withdraw": whom they speak to is neither of them.
  if (stated && !stated.countries.some((c) => actor.countries.includes(c)))
    return recipient(stated, 'named by the verb');
  const isBlame = neverByDefault.has(kind);
  if (!isBlame && areGuests(reading, actor)) return recipient(otherSide(reading, actor), 'their host');
  const named =
    isBlame || kind === 'refuse'
      ? thirdParties(reading, match, actor, isBlame)
      : valuedByBoth(reading, match, kind, actor);
  if (named.length > 0) return recipient(ofCountries(named), 'a third party named');
  return recipient(isBlame ? nobody : ofCountries(actor.countries), 'both sides');
}

/** Several whom one host received together, and not the host. */
function areGuests({ scene: { sides, peers } }: Reading, actor: Party): boolean {
  const [host = ''] = sides;
  const isHosted = sides.length > 2 && !peers.has(sides.join());
  return isHosted && !actor.countries.includes(host) && actor.countries.every((c) => sides.includes(c));
}

/** "Both backed Norland's struggle", "ont salué le rôle du Norland": whose it is that both value, if it is no business of theirs. */
function valuedByBoth(reading: Reading, match: Match, kind: ActKind, actor: Party): Country[] {
  if (!valuesAloud.has(kind)) return [];
  const object = wordsAt(match, 'object')[0];
  if (!object) return [];
  const owners = dependents(match.tree, object, 'nmod').filter((w) => isOwner(match.tree, w));
  const spans = [object, ...owners].map((w) => spanBelow(match.tree, w, (d) => !d.deprel.startsWith('flat')));
  const named = unique(spans.flatMap((span) => countriesIn(reading.scene, span)));
  return named.some((c) => actor.countries.includes(c)) ? [] : named;
}
