/** What a telling holds where nothing of it is told besides the contact itself. */

import type { Tree } from '../syntax/tree.js';
import type { Telling } from './types.js';

export const toldAlone = {
  loose: false,
  back: false,
  topic: false,
  attended: false,
  further: false,
  occasion: false,
} as const;

/** What differs from one to the other. */
type Sat = Pick<Telling, 'date' | 'place' | 'status' | 'back' | 'span' | 'because'>;

/** One more sitting of those of whom a sitting was told before. */
export function satAgain({ index }: Tree, told: Sat): Telling {
  const of = { kind: 'session', form: null, grade: 'named', again: 'session' } as const;
  return { ...toldAlone, ...of, ...told, weekday: null, sides: [], further: true, sentence: index };
}
