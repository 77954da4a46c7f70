/** Those whom somebody met in; whether they came as one delegation out: three or more of one country, none of whom heads or speaks for it. */

import type { Reading } from '../acts/types.js';
import type { PostLevel } from '../types.js';
import { countriesOfSides, peopleOfSides } from './find-sides.js';
import type { Side } from './types.js';

/** "met A, B and C, members of the House": together; "met the king, the prime minister and the speaker": one after the other. */
export function isDelegation({ scene }: Reading, sides: readonly Side[]): boolean {
  const ids = peopleOfSides(sides);
  if (ids.length < several || countriesOfSides(sides).length !== 1) return false;
  const posts = scene.mentions.people.filter(({ id }) => ids.includes(id)).flatMap((person) => person.posts);
  return posts.length > 0 && posts.every(({ level }) => ofRank.has(level));
}

const several = 3;

/** Posts whose holders travel in a delegation, or receive beside others. */
const ofRank: ReadonlySet<PostLevel> = new Set<PostLevel>([
  'legislator',
  'official',
  'executive',
  'other',
  'envoy',
  'military',
]);
