/** Those named with a contact noun in; with the side whose text it is out, where two others make up three: "a trilateral meeting with the ministers of A and B". */

import type { Word } from '../../language/types.js';
import type { Reading } from '../acts/types.js';
import { isOneOf } from '../patterns/is-one-of.js';
import { dependents, type Tree } from '../syntax/tree.js';
import { countriesOfSides } from './find-sides.js';
import type { ContactWords, Side } from './types.js';
import { unnamedSide } from './unnamed-side.js';

export function threeSided(
  { scene }: Reading,
  { threes }: ContactWords,
  tree: Tree,
  noun: Word,
  sides: readonly Side[],
): Side[] {
  const countries = countriesOfSides(sides);
  const isOfThree = dependents(tree, noun, 'amod', 'compound').some((d) => isOneOf(d, threes));
  const isShort = isOfThree && countries.length === 2 && scene.home !== null && !countries.includes(scene.home);
  return isShort && scene.home ? [...sides, unnamedSide([scene.home], 'unspecified')] : [...sides];
}
