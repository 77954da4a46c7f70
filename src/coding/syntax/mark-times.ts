/**
 * A sentence in, the same with every circumstance of time marked as one out: in "On Monday, the two ministers held talks" the day is not what
 * the talks were on. The relation keeps its base: "obl:tmod", "nmod:tmod".
 */

import type { Sentence } from '../../language/types.js';
import type { WordKnowledge } from './mend-tree.js';

export function markTimes(sentence: Sentence, { isTime }: WordKnowledge): Sentence {
  const words = sentence.words.map((word) => {
    const relation = isTime(word) ? /^(obl|nmod)(:mod|:arg|:unmarked)?$/.exec(word.deprel)?.[1] : undefined;
    return relation ? { ...word, deprel: `${relation}:tmod` } : word;
  });
  return { ...sentence, words };
}
