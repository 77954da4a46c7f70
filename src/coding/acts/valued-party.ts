/** An act that values or opposes somebody in, that party out. */

import { ofCountries } from '../parties/resolved.js';
import { nobody } from '../parties/types.js';
import type { Match } from '../patterns/match.js';
import type { ActKind, Party } from '../types.js';
import { isGrievance } from './is-grievance.js';
import { namedInMatter } from './named-in-matter.js';
import { type Recipient, recipient } from './recipient.js';
import { neverByDefault } from './recipient-kinds.js';
import type { Reading } from './types.js';

/** The one valued or opposed: whoever is named in it; for want of any, the other side, unless that would blame it unnamed. */
export function valuedParty(reading: Reading, match: Match, kind: ActKind, actor: Party, other: Party): Recipient {
  const isBlame = neverByDefault.has(kind);
  const named = namedInMatter(reading, match, kind, actor, isBlame);
  const how = `named: ${named.join(', ')}`;
  if (named.length > 0 && isBlame) return recipient(ofCountries(named), how);
  if (named.some((c) => other.countries.includes(c))) return recipient(other, 'the other side, named');
  if (named.length > 0) return recipient(ofCountries(named), how, other);
  if (isApology(match)) return recipient(other, 'the other side');
  if (isToldAtSummons(reading, kind, actor)) return recipient(other, 'the side summoned');
  if (isBlame && isGrievance(reading, match, actor, other)) return recipient(other, 'what stands between the two');
  return isBlame ? recipient(nobody, 'nobody named', other) : recipient(other, 'the other side');
}

/** "s'est excusé", "a présenté ses excuses": said to whoever was wronged. */
function isApology({ pattern }: Match): boolean {
  return /apolog/.test(pattern.id);
}

/** "a convoqué l'ambassadeur … Il a dénoncé des actes hostiles": whoever summons an envoy blames his country. */
function isToldAtSummons({ talk }: Reading, kind: ActKind, { countries }: Party): boolean {
  return kind === 'criticise' && talk.summoner !== null && talk.summoner.countries.join() === countries.join();
}
