/** Guests in; the host that goes without saying out: the country whose text it is, else the one to which the people of the text are accredited. */

import type { Reading } from '../acts/types.js';
import { countriesOfSides } from './find-sides.js';
import type { Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

export function hostMeant({ scene }: Reading, guests: readonly Side[]): Side[] {
  const accredited = scene.mentions.people.flatMap((p) => p.posts.flatMap((post) => post.accredited ?? []));
  const [only, ...more] = new Set(accredited);
  const host = scene.home ?? (more.length === 0 ? only : undefined);
  const isKnown = host !== undefined && !countriesOfSides(guests).includes(host);
  return isKnown ? [unnamedSide([host], 'host')] : [];
}
