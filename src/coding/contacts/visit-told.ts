/** What a place tells of whoever is there in, the telling of a visit out: "A is in Lima", "while in Lima". */

import type { Word } from '../../language/types.js';
import type { Tree } from '../syntax/tree.js';
import { toldAlone } from './told-alone.js';
import type { Telling } from './types.js';

/** What differs from one to the other. */
type Told = Pick<Telling, 'form' | 'date' | 'weekday' | 'place' | 'sides' | 'status' | 'back' | 'because'>;

export function visitTold({ index }: Tree, { start, end }: Word, told: Told): Telling {
  return {
    ...toldAlone,
    ...told,
    kind: 'visit',
    grade: 'named',
    sentence: index,
    span: [start, end],
  };
}
