/** Sides of a contact and one more in; whether all whom the one names are among them out. */

import { peopleOfSides } from './find-sides.js';
import type { Side } from './types.js';

export function isNamedAgain(sides: readonly Side[], { party }: Side): boolean {
  const known = peopleOfSides(sides);
  return party.people.length > 0 && party.people.every((id) => known.includes(id));
}
