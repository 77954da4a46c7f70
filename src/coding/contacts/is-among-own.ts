/** A meeting in; true when it is one of the home side among themselves, and no contact. */

import type { Reading } from '../acts/types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Side, Telling } from './types.js';

/** "Le ministre, qui a eu B au téléphone, a été reçu par le président de la République": two of the home side, the guest told to meet others for it. */
export function isAmongOwn({ scene }: Reading, tellings: readonly Telling[], { kind, sides }: Telling): boolean {
  const [host, guest] = [sides.find((s) => s.role === 'host'), sides.find((s) => s.role === 'guest')];
  const [own, ...others] = countriesOfSides(sides);
  const isNamed = sides.every(({ party }) => party.people.length > 0 && party.countries.length > 0);
  const isHome = own !== undefined && others.length === 0 && (scene.home === null || scene.home === own);
  if (kind !== 'meeting' || !isNamed || !isHome || !host || !guest) return false;
  const met = tellings.filter((t) => countriesOfSides(t.sides).length > 1 && countriesOfSides(t.sides).includes(own));
  const isSettled = met.some((t) => peopleOfSides(t.sides).some((id) => guest.party.people.includes(id)));
  return isSettled && isHead(scene, host);
}

function isHead({ mentions }: Reading['scene'], { party }: Side): boolean {
  const posts = mentions.people.filter((p) => party.people.includes(p.id)).flatMap((p) => p.posts);
  return posts.some(({ level }) => level === 'head-of-state' || level === 'head-of-government');
}
