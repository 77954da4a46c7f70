/** What a test knows of its words in, all that menders may ask of a word out: of what is not said nothing is known. */

import type { WordKnowledge } from '../../../src/coding/syntax/mend-tree.js';

export function knowing(known: Partial<WordKnowledge>): WordKnowledge {
  const unknown = () => false;
  return { isSay: unknown, isAct: unknown, takesBe: unknown, isParty: unknown, isTime: unknown, names: [], ...known };
}
