/** A contact noun in; whether it tells of several out: of "des rencontres" one cannot tell how many. */

import type { Word } from '../../language/types.js';

export function isPlural(noun: Word): boolean {
  return noun.feats.Number === 'Plur';
}
