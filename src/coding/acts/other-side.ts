/** Whoever acts in, the side of the contact that is not theirs out. */

import { ofCountries } from '../parties/resolved.js';
import { nobody } from '../parties/types.js';
import type { Country, Party } from '../types.js';
import type { Reading } from './types.js';

/** The side of the contact that is not the actor's. */
export function otherSide(reading: Reading, actor: Party): Party {
  const { sides, hub, peers } = reading.scene;
  if (!actor.countries.some((c) => sides.includes(c))) {
    const there = hub ?? accreditedTo(reading, actor);
    return there ? ofCountries([there]) : nobody;
  }
  // Of several guests of one host each speaks to the host.
  const host = sides.length > 2 && !peers.has(sides.join()) ? sides[0] : undefined;
  if (host && !actor.countries.includes(host)) return ofCountries([host]);
  return ofCountries(sides.filter((c) => !actor.countries.includes(c)));
}

/** An ambassador of none of the two sides speaks to the country to which the text says he is sent. */
function accreditedTo({ scene }: Reading, { people }: Party): Country | null {
  const posts = scene.mentions.people.filter((p) => people.includes(p.id)).flatMap((p) => p.posts);
  const post = posts.find((one) => one.level === 'ambassador' && !one.former && one.accredited);
  return post?.accredited ?? null;
}
