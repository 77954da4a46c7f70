/** A deed inside thanks or praise and whoever seems to have done it in, who did it out: nobody gives thanks for what he did himself. */

import { known, type Resolved } from '../parties/resolved.js';
import type { Trigger } from './find-triggers.js';
import { isDeed } from './is-specific.js';
import { otherSide } from './other-side.js';
import type { Reading } from './types.js';

/** "thanked Oman for the rice that its government sent": of two states "its" is the one that is thanked. */
export function thankedFor(
  reading: Reading,
  { match, governor }: Trigger,
  actor: Resolved,
  actors: ReadonlyMap<Trigger, Resolved>,
): Resolved {
  if (!isDeed(match.pattern.kind, reading)) return actor;
  const thanks = governor && valued.has(governor.match.pattern.kind) ? actors.get(governor) : undefined;
  if (thanks?.party.countries.join() !== actor.party.countries.join()) return actor;
  const other = otherSide(reading, actor.party);
  return (other.countries.length === 1 && known(other, 'whoever is thanked for it', false)) || actor;
}

const valued: ReadonlySet<string> = new Set(['thank', 'praise']);
