/** "ils", "they" in, those whom the talk so far makes it mean out. */

import type { Party } from '../types.js';
import { guestsOf } from './guests-of.js';
import { known, ofCountries, type Resolved } from './resolved.js';
import type { Discourse, Scene } from './types.js';

/** "ils", "they". */
export function pluralPronoun(scene: Scene, talk: Discourse, form: string): Resolved | null {
  return known(severalOf(scene, talk) ?? manyGuests(scene) ?? twoSides(scene), `"${form}" → both`, true);
}

/** Who "they" were last; not where the text has gone on to the contact of another two. */
function severalOf({ sides }: Scene, { several }: Discourse): Party | null {
  const isOver =
    several?.countries.length === 2 && sides.length === 2 && several.countries.some((c) => !sides.includes(c));
  return isOver ? null : several;
}

/** "they": of three and more; with two the host may be meant as well. */
function manyGuests(scene: Scene): Party | null {
  return scene.sides.length > 3 ? guestsOf(scene) : null;
}

function twoSides({ sides }: Scene): Party | null {
  return sides.length === 2 ? ofCountries(sides) : null;
}
